import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Account, changePassword } from '../../api/account.ts'
import { Refusal } from '../../api/refusal.ts'
import { NewPasswordInput } from '../../parts/new-password-input.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { fieldWords } from '../../texts/refusal-words.ts'

/** Changes the password; other devices are signed out by it. */
export function PasswordSection({ account }: { account: Account }) {
  const { say } = useTexts()
  const [open, setOpen] = useState(false)
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const change = useMutation({
    ...changePassword,
    onSuccess: () => {
      setCurrent('')
      setNew('')
      setOpen(false)
    },
  })
  const isOfField = change.error instanceof Refusal && change.error.fields.length > 0
  if (!account.hasPassword)
    return (
      <Section title={say('account.password')}>
        <Text size="sm" c="dimmed">
          {say(account.hasSso ? 'account.noPasswordSso' : 'account.noPassword')}
        </Text>
      </Section>
    )
  return (
    <Section
      title={say('account.password')}
      actions={
        open ? null : (
          <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
            {say('account.changePassword')}
          </Button>
        )
      }
    >
      {change.isSuccess && !open ? (
        <Text size="sm" c="teal" role="status">
          {say('account.passwordChanged')}
        </Text>
      ) : null}
      {open ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            change.mutate({ currentPassword, newPassword })
          }}
        >
          <Stack gap="sm" maw={400}>
            <RefusalAlert error={isOfField ? null : change.error} />
            <input type="hidden" name="username" autoComplete="username" value={account.email} readOnly />
            <PasswordInput
              label={say('account.currentPassword')}
              autoComplete="current-password"
              required
              withAsterisk={false}
              autoFocus
              value={currentPassword}
              onChange={(event) => setCurrent(event.currentTarget.value)}
              error={fieldWords(say, change.error, 'currentPassword')}
              visibilityToggleButtonProps={{ 'aria-label': say('signIn.show'), tabIndex: 0 }}
            />
            <NewPasswordInput
              value={newPassword}
              onChange={setNew}
              error={fieldWords(say, change.error, 'newPassword')}
            />
            <Button type="submit" loading={change.isPending}>
              {say('account.changePassword')}
            </Button>
          </Stack>
        </form>
      ) : (
        <Text size="sm" c="dimmed">
          {say('account.passwordExplain')}
        </Text>
      )}
    </Section>
  )
}
