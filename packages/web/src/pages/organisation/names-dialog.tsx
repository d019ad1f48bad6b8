import { Select, TextInput } from '@mantine/core'
import type { Change } from '../../api/change.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import type { Said } from '../../parts/toast.tsx'
import { useTexts } from '../../texts/language.ts'

export interface Names {
  name: string
  nameEn: string
  parentId: number | null
}

interface Props<Output> {
  title: string
  initial: Names
  change: Change<Names, Output>
  said: (output: Output, names: Names) => Said
  /** Where a new department may lie; without it there is no choice. */
  above?: { value: string; label: string }[]
  onClose: () => void
}

/** What a department or team is called in both languages. */
export function NamesDialog<Output>({ title, initial, change, said, above, onClose }: Props<Output>) {
  const { say } = useTexts()
  const form = useForm({ initial, change, input: (names) => names, said, onDone: onClose })
  const { field, values, set, errorOf } = form
  return (
    <FormDialog form={form} onClose={onClose} title={title}>
      <Form form={form} action={say('profile.save')} onCancel={onClose}>
        <TextInput
          label={say('organisation.name')}
          autoComplete="off"
          required
          data-autofocus
          maxLength={100}
          {...field('name')}
        />
        <TextInput
          label={say('organisation.nameEn')}
          autoComplete="off"
          maxLength={100}
          {...field('nameEn')}
        />
        {above ? (
          <Select
            label={say('organisation.above')}
            placeholder={say('organisation.top')}
            clearable
            searchable
            data={above}
            value={values.parentId === null ? null : String(values.parentId)}
            error={errorOf('parentId')}
            onChange={(value) => set({ parentId: value === null ? null : Number(value) })}
          />
        ) : null}
      </Form>
    </FormDialog>
  )
}
