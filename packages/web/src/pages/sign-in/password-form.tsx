import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { signInByPassword } from '../../api/sign-in.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import type { SampleAccount } from './sample-accounts.tsx'
import { SampleAccounts } from './sample-accounts.tsx'

interface Props {
  sampleAccounts: readonly SampleAccount[]
  onSignedIn: () => Promise<void>
  onSecondFactor: () => void
  /** Told when another try begins, so that what went wrong before is taken away. */
  onTry: () => void
}

/** E-mail and password, and the accounts of a sandbox that fill them in. */
export function PasswordForm({ sampleAccounts, onSignedIn, onSecondFactor, onTry }: Props) {
  const { say } = useTexts()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const passwordField = useRef<HTMLInputElement>(null)
  const signIn = useMutation({
    mutationFn: async (account: { email: string; password: string }) => {
      onTry()
      if (await signInByPassword(account.email, account.password)) onSecondFactor()
      else await onSignedIn()
    },
    onError: () => passwordField.current?.select(),
  })
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate({ email, password })
        }}
      >
        <Stack gap="sm">
          <RefusalAlert error={signIn.error} />
          <TextInput
            label={say('signIn.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            withAsterisk={false}
            data-autofocus
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            ref={passwordField}
            label={say('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': say('signIn.show'), tabIndex: 0 }}
          />
          <Button type="submit" loading={signIn.isPending}>
            {say('signIn.submit')}
          </Button>
        </Stack>
      </form>
      <SampleAccounts
        accounts={sampleAccounts}
        onPick={(account) => {
          setEmail(account.email)
          setPassword(account.password)
          signIn.mutate(account)
        }}
      />
    </>
  )
}
