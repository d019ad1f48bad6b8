import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../api/refusal.ts'
import { type AccessLinkFor, signInByPassword, takeLink } from '../../api/sign-in.ts'
import { NewPasswordInput } from '../../parts/new-password-input.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { fieldWords } from '../../texts/refusal-words.ts'

interface Props {
  token: string
  link: AccessLinkFor
  onSignedIn: () => Promise<void>
  onSecondFactor: () => void
}

/** A password, and for the first administrator who they are; then they are in. */
export function SetPasswordForm({ token, link, onSignedIn, onSecondFactor }: Props) {
  const { say } = useTexts()
  const [email, setEmail] = useState(link.email ?? '')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const first = link.firstAdministrator
  const use = useMutation({
    mutationFn: async () => {
      const owner = await takeLink({ token, password, ...(first ? { email, name } : {}) })
      if (await signInByPassword(owner, password)) onSecondFactor()
      else await onSignedIn()
    },
  })
  const errorOf = (field: string) => fieldWords(say, use.error, field)
  const isOfField = use.error instanceof Refusal && use.error.fields.length > 0
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        use.mutate()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">
          {first ? say('welcome.first') : say('welcome.setPassword', { email: link.email ?? '' })}
        </Text>
        <RefusalAlert error={isOfField ? null : use.error} />
        <TextInput
          label={say('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          readOnly={!first}
          autoFocus={first}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errorOf('email')}
        />
        {first ? (
          <TextInput
            label={say('welcome.name')}
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorOf('name')}
          />
        ) : null}
        <NewPasswordInput
          autoFocus={!first}
          value={password}
          onChange={setPassword}
          error={errorOf('password')}
        />
        <Button type="submit" loading={use.isPending}>
          {say(first ? 'welcome.submitFirst' : 'welcome.submit')}
        </Button>
      </Stack>
    </form>
  )
}
