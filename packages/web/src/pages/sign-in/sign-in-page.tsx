import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { startSession } from '../../api/me.ts'
import { signInOptionsQuery } from '../../api/sign-in.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { PlainFrame } from '../../parts/plain-frame.tsx'
import { only } from '../../parts/search.ts'
import { useTexts } from '../../texts/language.ts'
import { OtherWays } from './other-ways.tsx'
import { ownPath } from './own-path.ts'
import { PasswordForm } from './password-form.tsx'
import { readSignInSearch } from './search.ts'
import { SecondFactorForm } from './second-factor-form.tsx'
import { ssoText } from './sso-words.ts'

interface Props {
  /** Told when a try begins, for what is needed after one that succeeds. */
  onTry?: () => void
  /** Told when somebody is in, with the path that they wanted. */
  onEnter: (next: string) => void
}

/**
 * Lets people in by password and second factor, passkey or single sign-on, and brings them to where they
 * wanted to go. Stands without the router, so that it is there before the rest is fetched.
 */
export function SignInPage({ onTry, onEnter }: Props) {
  const { say } = useTexts()
  const [{ next: asked, error }, setSearch] = useState(() => readSignInSearch(window.location.search))
  const [step, setStep] = useState<'first' | 'secondFactor'>('first')
  const query = useQuery(signInOptionsQuery())
  const next = ownPath(asked)
  const onSignedIn = async () => {
    if ((await startSession()) !== null) onEnter(next)
  }
  const begin = () => {
    onTry?.()
    if (error === undefined) return
    setSearch(only('next', asked))
    const search = asked === undefined ? '' : `?${new URLSearchParams({ next: asked })}`
    window.history.replaceState(window.history.state, '', `/sign-in${search}`)
  }
  if (step === 'secondFactor')
    return (
      <PlainFrame title={say('signIn.codeTitle')}>
        <SecondFactorForm onSignedIn={onSignedIn} onStartOver={() => setStep('first')} />
      </PlainFrame>
    )
  return (
    <PlainFrame title={say('signIn.title')}>
      {error === undefined ? null : (
        <Alert color="red" variant="light" role="alert" mb="md">
          {say(ssoText(error), { code: error })}
        </Alert>
      )}
      <Loaded query={query}>
        {({ sso, sampleAccounts }) => (
          <>
            <OtherWays sso={sso} next={next} onSignedIn={onSignedIn} onTry={begin} />
            <PasswordForm
              sampleAccounts={sampleAccounts}
              onSignedIn={onSignedIn}
              onSecondFactor={() => setStep('secondFactor')}
              onTry={begin}
            />
          </>
        )}
      </Loaded>
      <Text size="xs" c="dimmed" mt="lg">
        {say('signIn.lost')}
      </Text>
    </PlainFrame>
  )
}
