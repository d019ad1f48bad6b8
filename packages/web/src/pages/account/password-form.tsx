import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'

interface Props {
  text: string
  action: string
  /** Somebody without a password is not asked for one. */
  hasPassword: boolean
  danger?: boolean
  onConfirm: (password: string | null) => Promise<void>
}

/** Asks for the password once more before something grave. */
export function PasswordForm({ text, action, hasPassword, danger = false, onConfirm }: Props) {
  const { say } = useTexts()
  const [password, setPassword] = useState('')
  const confirm = useMutation({ mutationFn: () => onConfirm(hasPassword ? password : null) })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{text}</Text>
        <RefusalAlert error={confirm.error} />
        {hasPassword ? (
          <PasswordInput
            label={say('account.currentPassword')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            data-autofocus
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': say('signIn.show'), tabIndex: 0 }}
          />
        ) : null}
        <Button type="submit" loading={confirm.isPending} {...(danger ? { color: 'red' } : {})}>
          {action}
        </Button>
      </Stack>
    </form>
  )
}
