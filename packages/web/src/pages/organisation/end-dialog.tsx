import { bound } from '../../api/change.ts'
import { type CountedDepartment, endDepartment } from '../../api/organisation.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { nameIn, useTexts } from '../../texts/language.ts'

/** The first date on which a department is none any more; without one it goes on. */
export function EndDialog({ department, onClose }: { department: CountedDepartment; onClose: () => void }) {
  const { say, language } = useTexts()
  const { id, endsOn } = department
  const name = nameIn(language, department.name, department.nameEn)
  const form = useForm({
    initial: { endsOn: endsOn as string | null },
    change: endDepartment,
    input: (values) => ({ id, ...values }),
    said: () => ({
      text: say('organisation.endSaid', { name }),
      undo: bound(endDepartment, { id, endsOn }),
    }),
    onDone: onClose,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('organisation.endTitle', { name })}>
      <Form form={form} action={say('profile.save')} onCancel={onClose}>
        <DateField
          label={say('organisation.endsOn')}
          description={say('organisation.endExplain')}
          data-autofocus
          field={form.field('endsOn')}
        />
      </Form>
    </FormDialog>
  )
}
