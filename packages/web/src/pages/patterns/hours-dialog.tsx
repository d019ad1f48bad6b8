import { shiftFaults } from '@rollcall/core'
import { bound } from '../../api/change.ts'
import { askHours, type HoursRequest, type PatternBook, type Shift, setHours } from '../../api/patterns.ts'
import { DateField } from '../../parts/date-field.tsx'
import { ActPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { heldOn, judgeHours } from './book.ts'
import { HoursFields } from './hours-fields.tsx'
import { draftOf, hoursOf, standingHours, valuesOf } from './hours-values.ts'
import { NoticeList } from './notice-list.tsx'
import { ReasonField } from './reason-field.tsx'
import { VerdictOf } from './verdict.tsx'

interface Props {
  book: PatternBook
  shift: Shift
  onClose: () => void
}

/** Other hours of a shift from a date on, and which plans and days that changes. */
export function HoursDialog({ book, shift: { id, name, version, versions }, onClose }: Props) {
  const { say } = useTexts()
  const held = standingHours(heldOn(versions, book.today)!)
  const form = useForm({
    initial: { ...valuesOf(held), from: book.today, reason: '' },
    change: setHours,
    input: ({ from, reason, ...hours }): HoursRequest => ({
      ...{ id, version, from, reason: reason.trim() || null },
      ...hoursOf(hours, held.plan),
    }),
    onDone: onClose,
    said: (done, { from, reason }) => {
      const before = versions.findLast((each) => each.from <= from)
      const back = { id, version: done.version, from, reason: reason.trim() || null }
      return {
        text: say('patterns.hoursChanged', { name }),
        ...(before && done.changed && { undo: bound(setHours, { ...back, ...standingHours(before) }) }),
      }
    },
  })
  const { from, reason, ...entered } = form.values
  const hours = hoursOf(entered, held.plan)
  const { draft, parts } = draftOf(hours)
  const faults = shiftFaults(draft, parts)
  const touched = faults.length > 0 ? [] : judgeHours(book, { shiftId: id, from, plan: draft })
  const isSound = faults.length === 0 && touched.every(({ verdict }) => verdict.faults.length === 0)
  return (
    <FormDialog form={form} onClose={onClose} size="lg" title={say('patterns.hoursOf', { name })}>
      <Form form={form} action={say('patterns.save')}>
        <DateField label={say('patterns.from')} required field={form.field('from')} />
        <HoursFields values={form.values} onChange={form.set} />
        <VerdictOf faults={faults} warnings={[]} />
        {touched.map(({ pattern, verdict }) => (
          <VerdictOf key={pattern.id} of={say('patterns.inPattern', { name: pattern.name })} {...verdict} />
        ))}
        <ReasonField form={form} today={book.today} />
        {isSound && from !== '' && form.isChanged() ? (
          <ActPreview
            act="set-hours"
            input={{ id, version, from, reason: null, ...hours }}
            ask={askHours}
            also={({ notices }) => <NoticeList notices={notices} />}
          />
        ) : null}
      </Form>
    </FormDialog>
  )
}
