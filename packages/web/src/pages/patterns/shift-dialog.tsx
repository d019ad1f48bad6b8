import { TextInput } from '@mantine/core'
import { type ShiftColour, shiftColours, shiftFaults } from '@rollcall/core'
import { bound } from '../../api/change.ts'
import { addShift, type PatternBook, removeShift, type ShiftRequest } from '../../api/patterns.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { HoursFields } from './hours-fields.tsx'
import { draftOf, hoursOf, usualHours } from './hours-values.ts'
import { LookFields } from './look-fields.tsx'
import { VerdictOf } from './verdict.tsx'

/** A new shift: how it is called and shown, and its hours. */
export function ShiftDialog({ book, onClose }: { book: PatternBook; onClose: () => void }) {
  const { say } = useTexts()
  const form = useForm({
    initial: {
      ...usualHours,
      name: '',
      code: '',
      colour: shiftColours[book.shifts.length % shiftColours.length] as ShiftColour,
      from: `${book.today.slice(0, 4)}-01-01`,
    },
    change: addShift,
    input: ({ name, code, colour, from, ...hours }): ShiftRequest => ({
      ...{ name, code, colour, from },
      ...hoursOf(hours),
    }),
    onDone: onClose,
    said: ({ id }, { name }) => ({
      text: say('patterns.shiftAdded', { name }),
      undo: bound(removeShift, id),
    }),
  })
  const { draft, parts } = draftOf(hoursOf(form.values))
  return (
    <FormDialog form={form} onClose={onClose} title={say('patterns.newShift')}>
      <Form form={form} action={say('patterns.add')}>
        <LookFields form={form} />
        <HoursFields values={form.values} onChange={form.set} />
        <VerdictOf faults={shiftFaults(draft, parts)} warnings={[]} />
        <TextInput type="date" label={say('patterns.from')} required {...form.field('from')} />
      </Form>
    </FormDialog>
  )
}
