import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Refusal } from '../../api/refusal.ts'
import { linkQuery } from '../../api/sign-in.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { PlainFrame } from '../../parts/plain-frame.tsx'
import { useTexts } from '../../texts/language.ts'
import { SecondFactorForm } from '../sign-in/second-factor-form.tsx'
import { SetPasswordForm } from './set-password-form.tsx'
import { useEnter } from './use-enter.ts'

/**
 * What a link that works once opens: it sets a password, or makes the first administrator. The token leaves
 * the address bar at once.
 */
export function WelcomePage() {
  const { say } = useTexts()
  const router = useRouter()
  const [token] = useState(() => window.location.hash.slice(1))
  const [secondFactor, setSecondFactor] = useState(false)
  const enter = useEnter()
  const query = useQuery(linkQuery(token))
  useEffect(() => {
    if (window.location.hash !== '') router.history.replace('/welcome')
  }, [router])
  const onSignedIn = () => enter((me) => (me.needsSecondFactor ? '/account?setUp=second-factor' : '/'))

  if (token === '') return <NoLink title={say('welcome.noToken')} text={say('welcome.noTokenExplain')} />
  if (query.error instanceof Refusal && query.error.status >= 400 && query.error.status < 500)
    return <NoLink title={say('welcome.gone')} text={say('welcome.goneExplain')} />
  if (secondFactor)
    return (
      <PlainFrame title={say('signIn.codeTitle')}>
        <SecondFactorForm
          onSignedIn={onSignedIn}
          onStartOver={() => void router.navigate({ to: '/sign-in' })}
        />
      </PlainFrame>
    )
  return (
    <PlainFrame title={say('welcome.title')}>
      <Loaded query={query}>
        {(link) => (
          <SetPasswordForm
            token={token}
            link={link}
            onSignedIn={onSignedIn}
            onSecondFactor={() => setSecondFactor(true)}
          />
        )}
      </Loaded>
    </PlainFrame>
  )
}

function NoLink({ title, text }: { title: string; text: string }) {
  const { say } = useTexts()
  return (
    <PlainFrame title={title}>
      <Stack align="flex-start">
        <Text>{text}</Text>
        <Button component={Link} to="/sign-in" variant="default">
          {say('welcome.toSignIn')}
        </Button>
      </Stack>
    </PlainFrame>
  )
}
