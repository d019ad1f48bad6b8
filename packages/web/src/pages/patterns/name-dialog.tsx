import { TextInput } from '@mantine/core'
import type { ShiftColour } from '@rollcall/core'
import { bound } from '../../api/change.ts'
import {
  type Pattern,
  type PatternNameRequest,
  renamePattern,
  renameShift,
  type Shift,
  type ShiftNameRequest,
} from '../../api/patterns.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { LookFields } from './look-fields.tsx'

/** What a shift is called and how it is shown; nothing that is planned changes. */
export function ShiftNameDialog({ shift, onClose }: { shift: Shift; onClose: () => void }) {
  const { say } = useTexts()
  const { id, version, name, code, retiredOn } = shift
  const colour = shift.colour as ShiftColour
  const form = useForm({
    initial: { name, code, colour },
    change: renameShift,
    input: (look): ShiftNameRequest => ({ id, version, retiredOn, ...look }),
    onDone: onClose,
    said: (done, look) => ({
      text: say('patterns.renamed', { name: look.name }),
      undo: bound(renameShift, { id, version: done.version, retiredOn, name, code, colour }),
    }),
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('patterns.lookOf', { name })}>
      <Form form={form} action={say('patterns.save')}>
        <LookFields form={form} />
      </Form>
    </FormDialog>
  )
}

/** What a pattern is called. */
export function PatternNameDialog({ pattern, onClose }: { pattern: Pattern; onClose: () => void }) {
  const { say } = useTexts()
  const { id, version, name, retiredOn } = pattern
  const form = useForm({
    initial: { name },
    change: renamePattern,
    input: (entered): PatternNameRequest => ({ id, version, retiredOn, ...entered }),
    onDone: onClose,
    said: (done, entered) => ({
      text: say('patterns.renamed', { name: entered.name }),
      undo: bound(renamePattern, { id, version: done.version, retiredOn, name }),
    }),
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('patterns.rename')}>
      <Form form={form} action={say('patterns.save')}>
        <TextInput
          label={say('patterns.name')}
          required
          maxLength={60}
          autoComplete="off"
          data-autofocus
          {...form.field('name')}
        />
      </Form>
    </FormDialog>
  )
}
