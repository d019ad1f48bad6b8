import { Button, Divider, Stack } from '@mantine/core'
import { change } from '../../api/change.ts'
import { askSso, canUsePasskeys, signInByPasskey } from '../../api/sign-in.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'

interface Props {
  sso: { name: string } | null
  next: string
  onSignedIn: () => Promise<void>
  onTry: () => void
}

/** Passkey, where the browser has them, and single sign-on, where there is one. */
export function OtherWays({ sso, next, onSignedIn, onTry }: Props) {
  const { say } = useTexts()
  const passkey = useAct(
    change<void, void>([], async () => {
      onTry()
      await signInByPasskey()
      await onSignedIn()
    }),
  )
  const company = useAct(
    change<void, void>([], async () => {
      onTry()
      window.location.assign(await askSso(next))
    }),
  )
  const passkeys = canUsePasskeys()
  if (!passkeys && sso === null) return null
  return (
    <Stack gap="sm" mb="sm">
      <RefusalAlert error={passkey.error ?? company.error} />
      {sso ? (
        <Button
          variant="filled"
          loading={company.isPending}
          onClick={() => {
            passkey.reset()
            company.mutate()
          }}
        >
          {say('signIn.sso', { name: sso.name })}
        </Button>
      ) : null}
      {passkeys ? (
        <Button
          variant="default"
          loading={passkey.isPending}
          onClick={() => {
            company.reset()
            passkey.mutate()
          }}
        >
          {say('signIn.passkey')}
        </Button>
      ) : null}
      <Divider label={say('signIn.or')} />
    </Stack>
  )
}
