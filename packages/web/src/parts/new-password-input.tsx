import { PasswordInput } from '@mantine/core'
import { useTexts } from '../texts/language.ts'

interface Props {
  value: string
  onChange: (value: string) => void
  error: string | null
  autoFocus?: boolean
}

/** A password to be; the server says whether it is good enough. */
export function NewPasswordInput({ value, onChange, error, autoFocus = false }: Props) {
  const { say } = useTexts()
  return (
    <PasswordInput
      label={say('welcome.newPassword')}
      description={say('welcome.passwordHint')}
      name="new-password"
      autoComplete="new-password"
      required
      withAsterisk={false}
      autoFocus={autoFocus}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': say('signIn.show'), tabIndex: 0 }}
    />
  )
}
