import { Alert, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { signInOptionsQuery } from '../../api/sign-in.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { PlainFrame } from '../../parts/plain-frame.tsx'
import { useTexts } from '../../texts/language.ts'
import { OtherWays } from './other-ways.tsx'
import { ownPath } from './own-path.ts'
import { PasswordForm } from './password-form.tsx'
import { SecondFactorForm } from './second-factor-form.tsx'
import { ssoText } from './sso-words.ts'
import { useEnter } from './use-enter.ts'

/**
 * Lets people in by password and second factor, passkey or single sign-on, and brings them to where they
 * wanted to go.
 */
export function SignInPage() {
  const { say } = useTexts()
  const { next: asked, error } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const enter = useEnter()
  const [step, setStep] = useState<'first' | 'secondFactor'>('first')
  const query = useQuery(signInOptionsQuery())
  const next = ownPath(asked)
  const onSignedIn = () => enter(next)
  const forgetError = () => {
    if (error !== undefined)
      void navigate({ to: '/sign-in', search: asked === undefined ? {} : { next: asked }, replace: true })
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
            <OtherWays sso={sso} next={next} onSignedIn={onSignedIn} onTry={forgetError} />
            <PasswordForm
              sampleAccounts={sampleAccounts}
              onSignedIn={onSignedIn}
              onSecondFactor={() => setStep('secondFactor')}
              onTry={forgetError}
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
