import { Text } from '@mantine/core'
import { bound } from '../../api/change.ts'
import { type Assignment, askEnd, endAssignment, restoreAssignments } from '../../api/patterns.ts'
import { addDays } from '../../format/format.ts'
import { DateField } from '../../parts/date-field.tsx'
import { ActPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { useScopeName } from './assignment-words.ts'
import { NoticeList } from './notice-list.tsx'
import { ReasonField } from './reason-field.tsx'

interface Props {
  today: string
  assignment: Assignment
  onClose: () => void
}

/** The first date on which an assignment holds no more, and what holds in its place. */
export function EndDialog({ today, assignment, onClose }: Props) {
  const { say } = useTexts()
  const { id, scope, scopeId, until } = assignment
  const name = useScopeName()(assignment)
  const form = useForm({
    initial: {
      from: assignment.from !== null && assignment.from > today ? assignment.from : addDays(today, 1),
      reason: '',
    },
    change: endAssignment,
    input: ({ from, reason }) => ({ id, from, reason: reason.trim() || null }),
    onDone: onClose,
    said: ({ changed, replaced }, { from, reason }) => ({
      text: say('patterns.ended', { name }),
      ...(changed && {
        undo: bound(restoreAssignments, {
          ...{ scope, scopeId, from: replaced[0]?.from ?? from, until, now: [], parts: replaced },
          reason: reason.trim() || null,
        }),
      }),
    }),
  })
  const { from } = form.values
  return (
    <FormDialog form={form} onClose={onClose} size="lg" title={say('patterns.endTitle', { name })}>
      <Form form={form} action={say('patterns.end')}>
        <Text size="sm">{say('patterns.endExplain')}</Text>
        <DateField label={say('patterns.endsOn')} required data-autofocus field={form.field('from')} />
        <ReasonField form={form} today={today} />
        <ActPreview
          act="end-assignment"
          input={from === '' ? null : { id, from, reason: null }}
          ask={askEnd}
          also={({ notices }) => <NoticeList notices={notices} />}
        />
      </Form>
    </FormDialog>
  )
}
