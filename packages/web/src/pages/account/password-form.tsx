import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Change } from '../../api/change.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'

interface Props<Output> {
  text: string
  action: string
  /** Somebody without a password is not asked for one. */
  hasPassword: boolean
  danger?: boolean
  /** Takes the password; null of somebody who has none. */
  change: Change<string | null, Output>
  onDone: (output: Output) => void
}

/** Asks for the password once more before something grave. */
export function PasswordForm<Output>({ text, action, hasPassword, danger = false, ...act }: Props<Output>) {
  const { say } = useTexts()
  const [password, setPassword] = useState('')
  const confirm = useMutation({ ...act.change, onSuccess: act.onDone })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate(hasPassword ? password : null)
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
