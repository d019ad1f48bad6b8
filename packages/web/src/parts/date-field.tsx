import { TextInput, type TextInputProps } from '@mantine/core'
import type { Field } from './form/use-form.ts'

/** A date of a form; one that may stay empty is null then. */
export function DateField({
  field: { value, onChange, ...field },
  ...input
}: Omit<TextInputProps, 'value' | 'onChange'> & { field: Field<string> | Field<string | null> }) {
  const change = onChange as (entered: string | null) => void
  return (
    <TextInput
      type="date"
      value={value ?? ''}
      onChange={(event) => change(event.currentTarget.value || (input.required ? '' : null))}
      {...field}
      {...input}
    />
  )
}
