import { TextInput } from '@mantine/core'
import { bound } from '../../api/change.ts'
import { type Card, changeEmployee, type Profile } from '../../api/people.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

/** Number, name and e-mail. */
export function CardDialog({ employee, onClose }: { employee: Profile['employee']; onClose: () => void }) {
  const { say } = useTexts()
  const { id, number, name, email } = employee
  const before: Card = { number, name, email }
  const form = useForm({
    initial: { number, name, email: email ?? '' },
    change: changeEmployee,
    input: (values) => ({ id, card: { ...values, email: values.email.trim() || null } }),
    said: () => ({ text: say('profile.cardDone'), undo: bound(changeEmployee, { id, card: before }) }),
    onDone: onClose,
  })
  const { field } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('profile.card')}>
      <Form form={form} action={say('profile.save')} onCancel={onClose}>
        <TextInput label={say('people.name')} autoComplete="off" required data-autofocus {...field('name')} />
        <TextInput label={say('people.number')} autoComplete="off" required {...field('number')} />
        <TextInput label={say('people.email')} type="email" autoComplete="off" {...field('email')} />
      </Form>
    </FormDialog>
  )
}
