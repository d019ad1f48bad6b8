import { Checkbox, SimpleGrid, TextInput } from '@mantine/core'
import { bound } from '../../api/change.ts'
import {
  addPattern,
  askCycle,
  type Pattern,
  type PatternBook,
  type PatternRequest,
  removePattern,
  setCycle,
} from '../../api/patterns.ts'
import { DateField } from '../../parts/date-field.tsx'
import { ActPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { type FormState, useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { heldOn, judgeCycle, mondayOf } from './book.ts'
import { CrewFields } from './crew-fields.tsx'
import { CrewTable } from './crew-table.tsx'
import { CycleEditor } from './cycle-editor.tsx'
import { type CycleValues, cycleOf, cycleValuesOf } from './cycle-values.ts'
import { NoticeList } from './notice-list.tsx'
import { ReasonField } from './reason-field.tsx'
import { StartFields } from './start-fields.tsx'
import { VerdictOf } from './verdict.tsx'

interface Props {
  book: PatternBook
  pattern: Pattern | null
  onClose: () => void
}

/** A new pattern, or another cycle of one from a date on, with what it looks like and what it changes. */
export function PatternDialog({ pattern, ...props }: Props) {
  return pattern === null ? <AddDialog {...props} /> : <ChangeDialog pattern={pattern} {...props} />
}

function AddDialog({ book, onClose }: Omit<Props, 'pattern'>) {
  const { say } = useTexts()
  const form = useForm({
    initial: {
      ...cycleValuesOf(undefined, mondayOf(book.today)),
      name: '',
      from: `${book.today.slice(0, 4)}-01-01`,
    },
    change: addPattern,
    input: ({ name, ...values }): PatternRequest => ({ name, ...cycleOf(values) }),
    onDone: onClose,
    said: ({ id }, { name }) => ({
      text: say('patterns.saved', { name }),
      undo: bound(removePattern, id),
    }),
  })
  return (
    <FormDialog form={form} onClose={onClose} size="xl" title={say('patterns.newPattern')}>
      <Form form={form} action={say('patterns.add')}>
        <TextInput
          label={say('patterns.name')}
          required
          maxLength={60}
          autoComplete="off"
          data-autofocus
          {...form.field('name')}
        />
        <CycleFields book={book} form={form} />
      </Form>
    </FormDialog>
  )
}

function ChangeDialog({ book, pattern, onClose }: Props & { pattern: Pattern }) {
  const { say } = useTexts()
  const { id, name, version, versions } = pattern
  const form = useForm({
    initial: {
      ...cycleValuesOf(heldOn(versions, book.today), mondayOf(book.today)),
      from: book.today,
      reason: '',
    },
    change: setCycle,
    input: ({ reason, ...values }) => ({
      ...{ id, version, reason: reason.trim() || null },
      ...cycleOf(values),
    }),
    onDone: onClose,
    said: (done, { from, reason }) => {
      const before = versions.findLast((each) => each.from <= from)
      const back = { id, version: done.version, reason: reason.trim() || null }
      return {
        text: say('patterns.saved', { name }),
        ...(before &&
          done.changed && {
            undo: bound(setCycle, { ...cycleOf({ ...cycleValuesOf(before, from), from }), ...back }),
          }),
      }
    },
  })
  const { reason: _, ...values } = form.values
  const draft = cycleOf(values)
  const isSound = judgeCycle(book, draft).faults.length === 0 && values.from !== ''
  return (
    <FormDialog form={form} onClose={onClose} size="xl" title={say('patterns.change', { name })}>
      <Form form={form} action={say('patterns.save')}>
        <CycleFields book={book} form={form} />
        <ReasonField form={form} today={book.today} />
        {isSound && form.isChanged() ? (
          <ActPreview
            act="set-cycle"
            input={{ id, version, reason: null, ...draft }}
            ask={askCycle}
            also={({ notices }) => <NoticeList notices={notices} />}
          />
        ) : null}
      </Form>
    </FormDialog>
  )
}

interface FieldsProps<Values, Output> {
  book: PatternBook
  form: FormState<Values, Output>
}

/** The cycle, from when it holds, its crews on real dates, and what is wrong with it. */
function CycleFields<Values extends CycleValues, Output>({ book, form }: FieldsProps<Values, Output>) {
  const { say } = useTexts()
  const { values, set, errorOf } = form
  const put = (changed: Partial<CycleValues>) => set(changed as Partial<Values>)
  const draft = cycleOf(values)
  const verdict = judgeCycle(book, draft)
  const placed = (name: 'from' | 'anchor') => ({
    name,
    value: values[name],
    error: errorOf(name),
    onChange: (entered: string | { currentTarget: { value: string } }) =>
      put({ [name]: typeof entered === 'string' ? entered : entered.currentTarget.value }),
  })
  const firstBad = values.cycle.findIndex((_, place) => errorOf(`cycle.${place}`) !== null)
  return (
    <>
      <CycleEditor
        book={book}
        cycle={values.cycle}
        error={errorOf('cycle') ?? (firstBad < 0 ? null : errorOf(`cycle.${firstBad}`))}
        onChange={(cycle) => put({ cycle })}
      />
      <VerdictOf {...verdict} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label={say('patterns.from')} required field={placed('from')} />
        <DateField
          label={say('patterns.anchor')}
          description={say('patterns.anchorExplain')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          field={placed('anchor')}
        />
      </SimpleGrid>
      <CrewFields
        crews={values.crews}
        length={values.cycle.length}
        errorOf={errorOf}
        onChange={(crews) => put({ crews })}
      />
      {verdict.faults.length === 0 && values.anchor !== '' ? (
        <CrewTable
          book={book}
          version={{ ...draft, crews: values.crews }}
          from={values.from > book.today ? values.from : book.today}
        />
      ) : null}
      <StartFields values={values} errorOf={errorOf} onChange={put} />
      <Checkbox
        label={say('patterns.worksOnHolidays')}
        checked={values.worksOnHolidays}
        onChange={({ currentTarget }) => put({ worksOnHolidays: currentTarget.checked })}
      />
    </>
  )
}
