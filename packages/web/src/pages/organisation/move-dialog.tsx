import { Select, Textarea } from '@mantine/core'
import { type CountedDepartment, placeDepartment } from '../../api/organisation.ts'
import { presentDate } from '../../api/present-date.ts'
import { DateField } from '../../parts/date-field.tsx'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { withBelow } from './tree-of.ts'

interface Props {
  department: CountedDepartment
  departments: readonly CountedDepartment[]
  onClose: () => void
}

/** Another department above, from a date on, with what that changes before it is saved. */
export function MoveDialog({ department, departments, onClose }: Props) {
  const { say, language } = useTexts()
  const { id, parentId } = department
  const name = nameIn(language, department.name, department.nameEn)
  const form = useForm({
    initial: { parentId, from: presentDate(), reason: '' },
    change: placeDepartment,
    input: ({ reason, ...move }) => ({ id, move: { ...move, reason: reason.trim() || null } }),
    said: () => ({ text: say('organisation.moved', { name }) }),
    onDone: onClose,
  })
  const { values, set, field, errorOf } = form
  const below = withBelow(departments, id)
  const isReady = values.from !== '' && values.parentId !== parentId
  const move = { parentId: values.parentId, from: values.from, reason: values.reason.trim() || null }
  return (
    <FormDialog form={form} onClose={onClose} title={say('organisation.moveTitle', { name })} size="lg">
      <Form form={form} action={say('organisation.move')} onCancel={onClose}>
        <Select
          label={say('organisation.above')}
          placeholder={say('organisation.top')}
          clearable
          searchable
          data-autofocus
          data={departments
            .filter((one) => !below.has(one.id))
            .map((one) => ({ value: String(one.id), label: nameIn(language, one.name, one.nameEn) }))}
          value={values.parentId === null ? null : String(values.parentId)}
          error={errorOf('parentId')}
          onChange={(value) => set({ parentId: value === null ? null : Number(value) })}
        />
        <DateField label={say('organisation.from')} required field={field('from')} />
        <Textarea label={say('organisation.reason')} autosize minRows={1} {...field('reason')} />
        <EffectPreview
          act="place-department"
          input={isReady ? move : null}
          ask={async (asked) => (await placeDepartment.mutationFn({ id, move: asked, dryRun: true })).effect}
        />
      </Form>
    </FormDialog>
  )
}
