import { Alert, List, Text } from '@mantine/core'
import { bound } from '../../api/change.ts'
import type { PatternBook } from '../../api/patterns.ts'
import { dateWords } from '../../format/format.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { useAssignmentWords } from './assignment-words.ts'
import { patternsWith } from './book.ts'
import { type Retired, retiring, thatOf } from './retiring.ts'

interface Props {
  book: PatternBook
  of: Retired
  onClose: () => void
}

/** From when on a shift or a pattern is out of use; what still stands on it is named. */
export function RetireDialog({ book, of, onClose }: Props) {
  const { say, language } = useTexts()
  const { name, retiredOn } = thatOf(of)
  const form = useForm({
    initial: { retiredOn: retiredOn ?? book.today },
    change: retiring(of),
    input: (entered) => entered,
    onDone: onClose,
    said: (done, entered) => ({
      text: say('patterns.retiredFrom', { name, date: dateWords(language, entered.retiredOn, 'full') }),
      undo: bound(retiring(of, done.version), { retiredOn }),
    }),
  })
  const standing = useStanding(book, of, form.values.retiredOn || book.today)
  return (
    <FormDialog form={form} onClose={onClose} title={say('patterns.retireOf', { name })}>
      <Form form={form} action={say('patterns.retire')}>
        <Text size="sm">{say('shift' in of ? 'patterns.retireShift' : 'patterns.retirePattern')}</Text>
        <DateField label={say('patterns.retiredOn')} required field={form.field('retiredOn')} />
        {standing.length > 0 ? (
          <Alert
            color="orange"
            variant="light"
            py="xs"
            role="status"
            title={say('shift' in of ? 'patterns.shiftStands' : 'patterns.patternStands')}
          >
            <List size="sm">
              {standing.map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          </Alert>
        ) : (
          <Text size="sm" c="dimmed" role="status">
            {say('patterns.nothingStands')}
          </Text>
        )}
      </Form>
    </FormDialog>
  )
}

/** What would still stand on it on the date or later. */
function useStanding(book: PatternBook, of: Props['of'], date: string): string[] {
  const { say } = useTexts()
  const words = useAssignmentWords()
  if ('shift' in of) return patternsWith(book, of.shift.id, date).map(({ name }) => name)
  const { id, ownPeople } = of.pattern
  const held = book.assignments.filter(
    ({ patternId, until }) => patternId === id && (until === null || until > date),
  )
  const groups = held.filter(({ scope }) => scope !== 'employee').map((each) => words(each))
  const own = held.filter(({ scope }) => scope === 'employee')
  return own.length === 0
    ? groups
    : [...groups, say('patterns.ownPeople', { count: Math.min(own.length, ownPeople) })]
}
