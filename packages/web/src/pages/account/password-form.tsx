import { Text } from '@mantine/core'
import type { Change } from '../../api/change.ts'
import { Form } from '../../parts/form/form.tsx'
import { PasswordField } from '../../parts/form/password-field.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

interface Props<Output> {
  text: string
  action: string
  /** Somebody without a password is not asked for one. */
  hasPassword: boolean
  danger?: boolean
  /** Takes the password; null of somebody who has none. */
  change: Change<string | null, Output>
  /** What is said when it is done. */
  said?: string | undefined
  onDone: (output: Output) => void
}

/** Asks for the password once more before something grave. */
export function PasswordForm<Output>({ text, action, hasPassword, danger = false, ...act }: Props<Output>) {
  const { say } = useTexts()
  const { said } = act
  const form = useForm({
    initial: { password: '' },
    change: act.change,
    input: ({ password }) => (hasPassword ? password : null),
    said: said === undefined ? undefined : () => ({ text: said }),
    onDone: act.onDone,
  })
  return (
    <Form form={form} action={action} danger={danger}>
      <Text size="sm">{text}</Text>
      {hasPassword ? (
        <PasswordField
          kind="current-password"
          label={say('account.currentPassword')}
          data-autofocus
          {...form.field('password')}
        />
      ) : null}
    </Form>
  )
}
