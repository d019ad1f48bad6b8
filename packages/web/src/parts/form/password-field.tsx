import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTexts } from '../../texts/language.ts'

interface Props extends PasswordInputProps {
  kind: 'current-password' | 'new-password'
}

/** A password, with a way to see it. Of a new one the server says whether it is good enough. */
export function PasswordField({ kind, ...input }: Props) {
  const { say } = useTexts()
  return (
    <PasswordInput
      {...(kind === 'new-password'
        ? { label: say('welcome.newPassword'), description: say('welcome.passwordHint') }
        : {})}
      autoComplete={kind}
      required
      // The vendor's field with a button does not say it.
      aria-invalid={Boolean(input.error)}
      visibilityToggleButtonProps={{ 'aria-label': say('signIn.show'), tabIndex: 0 }}
      {...input}
    />
  )
}
