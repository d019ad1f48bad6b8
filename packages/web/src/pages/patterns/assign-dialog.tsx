import { NativeSelect, SimpleGrid, Text } from '@mantine/core'
import { bound } from '../../api/change.ts'
import {
  type AssignRequest,
  askAssignment,
  assignPattern,
  type Pattern,
  type PatternBook,
  restoreAssignments,
} from '../../api/patterns.ts'
import { addDays } from '../../format/format.ts'
import { DateField } from '../../parts/date-field.tsx'
import { ActPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { heldOn } from './book.ts'
import { CrewTable } from './crew-table.tsx'
import { crewWords } from './crew-words.ts'
import { NoticeList } from './notice-list.tsx'
import { ReasonField } from './reason-field.tsx'
import { type Chosen, ScopeSelect } from './scope-select.tsx'

interface Props {
  book: PatternBook
  pattern: Pattern
  /** To whom it is assigned already, where that is changed. */
  to?: Chosen
  offset?: number
  onClose: () => void
}

/** Who is planned by a pattern, as which crew, from when until when; with what it changes. */
export function AssignDialog({ book, pattern, to, offset, onClose }: Props) {
  const { say } = useTexts()
  const crews = heldOn(pattern.versions, book.today)?.crews ?? []
  const form = useForm({
    initial: {
      scopeId: to ?? null,
      offset: String(offset ?? crews[0]?.offset ?? 0),
      from: book.today,
      last: null as string | null,
      reason: '',
    } as Values,
    change: assignPattern,
    input: (values) => requestOf(pattern.id, values),
    onDone: onClose,
    said: ({ changed, replaced }, values) => {
      const { scope, scopeId, from, until, reason, ...part } = requestOf(pattern.id, values)
      const back = { scope, scopeId, from, until, reason, parts: replaced }
      return {
        text: say('patterns.assigned', { name: pattern.name, to: values.scopeId?.name ?? '' }),
        ...(changed && { undo: bound(restoreAssignments, { ...back, now: [{ ...part, from, until }] }) }),
      }
    },
  })
  const { values, set, field, errorOf } = form
  const held = heldOn(pattern.versions, values.from || book.today)
  const asked = requestOf(pattern.id, values)
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="lg"
      title={
        to
          ? say('patterns.reassignTitle', { name: to.name })
          : say('patterns.assignTitle', { name: pattern.name })
      }
    >
      <Form form={form} action={say(to ? 'patterns.save' : 'patterns.assign')}>
        {to ? null : (
          <ScopeSelect
            date={values.from}
            value={values.scopeId}
            error={errorOf('scopeId')}
            onChange={(scopeId) => set({ scopeId })}
          />
        )}
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <NativeSelect
            label={say(crews.length > 0 ? 'patterns.crew' : 'patterns.begins')}
            data={
              crews.length > 0
                ? crews.map((crew) => ({
                    value: String(crew.offset),
                    label: crewWords(say, crew.name),
                  }))
                : (held?.cycle ?? []).map((_, place) => ({
                    value: String(place),
                    label: say('patterns.ahead', { offset: place }),
                  }))
            }
            {...field('offset')}
          />
          <DateField label={say('patterns.from')} required field={field('from')} />
          <DateField
            label={say('patterns.last')}
            description={say('patterns.lastExplain')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            field={{ ...field('last'), error: errorOf('until') }}
          />
        </SimpleGrid>
        {held && values.from ? (
          <CrewTable
            book={book}
            version={{ ...held, crews: [crewOf(crews, Number(values.offset))] }}
            from={values.from}
          />
        ) : null}
        <ReasonField form={form} today={book.today} />
        {values.scopeId === null || values.from === '' ? (
          <Text size="sm" c="dimmed">
            {say('patterns.chooseFirst')}
          </Text>
        ) : (
          <ActPreview
            act="assign-pattern"
            input={{ ...asked, reason: null }}
            ask={askAssignment}
            also={({ notices }) => <NoticeList notices={notices} />}
          />
        )}
      </Form>
    </FormDialog>
  )
}

interface Values {
  scopeId: Chosen | null
  offset: string
  from: string
  /** The last date on which it holds. */
  last: string | null
  reason: string
}

const crewOf = (crews: readonly { name: string; offset: number }[], offset: number) =>
  crews.find((crew) => crew.offset === offset) ?? { name: '', offset }

function requestOf(patternId: number, { scopeId, offset, from, last, reason }: Values) {
  return {
    scope: scopeId?.scope ?? 'company',
    scopeId: scopeId?.id ?? 0,
    patternId,
    offset: Number(offset),
    from,
    until: last ? addDays(last, 1) : null,
    reason: reason.trim() || null,
  } satisfies AssignRequest
}
