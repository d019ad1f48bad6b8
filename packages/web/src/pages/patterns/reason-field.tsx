import { TextInput } from '@mantine/core'
import type { FormState } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

interface Props<Values, Output> {
  form: FormState<Values, Output>
  today: string
}

/** Why what is over is changed; only where it is. */
export function ReasonField<Values extends { from: string; reason: string }, Output>({
  form,
  today,
}: Props<Values, Output>) {
  const { say } = useTexts()
  const { values, set, errorOf } = form
  if (values.from === '' || values.from >= today) return null
  return (
    <TextInput
      label={say('patterns.reason')}
      description={say('patterns.reasonExplain')}
      required
      maxLength={1000}
      value={values.reason}
      error={errorOf('reason')}
      onChange={({ currentTarget }) => set({ reason: currentTarget.value } as Partial<Values>)}
    />
  )
}
