import { SimpleGrid, TextInput } from '@mantine/core'
import { addEmployee } from '../../api/people.ts'
import { presentDate } from '../../api/present-date.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { PlaceFields } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'

const initial = () => ({
  number: '',
  name: '',
  email: '',
  departmentId: null as number | null,
  siteId: null as number | null,
  title: '',
  from: presentDate(),
})

/** A person who is new, with where she begins. */
export function AddPersonDialog({
  onClose,
  onAdded,
}: {
  onClose: () => void
  onAdded: (id: number) => void
}) {
  const { say } = useTexts()
  const form = useForm({
    initial: initial(),
    change: addEmployee,
    input: ({ number, name, email, ...employment }) => ({
      number,
      name,
      email: email.trim() || null,
      employment: {
        ...employment,
        departmentId: employment.departmentId ?? 0,
        siteId: employment.siteId ?? 0,
        until: null,
      },
    }),
    said: (_, { name }) => ({ text: say('people.added', { name }) }),
    onDone: ({ employeeId }) => onAdded(employeeId),
  })
  const { field, values } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('people.add')} size="lg">
      <Form form={form} action={say('people.add')} onCancel={onClose}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <TextInput
            label={say('people.name')}
            autoComplete="off"
            required
            data-autofocus
            {...field('name')}
          />
          <TextInput label={say('people.number')} autoComplete="off" required {...field('number')} />
          <TextInput label={say('people.email')} type="email" autoComplete="off" {...field('email')} />
          <DateField label={say('people.employedFrom')} required field={field('from')} />
          <PlaceFields form={form} date={values.from} />
        </SimpleGrid>
      </Form>
    </FormDialog>
  )
}
