import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Account, accountQuery } from '../../api/account.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMe } from '../../parts/me-context.ts'
import { useLeave } from '../../parts/use-leave.ts'
import { OwnZoneNote } from '../../parts/zone-note.tsx'
import { useTexts } from '../../texts/language.ts'
import { DataSection } from './data-section.tsx'
import { PasskeySection } from './passkey-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { ReaderSection } from './reader-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionSection } from './session-section.tsx'

/** How somebody signs in, where they are signed in, and who looked at their record. */
export function AccountPage() {
  const { say } = useTexts()
  const { user, employee, roles } = useMe()
  const query = useQuery(accountQuery())
  return (
    <Stack gap="lg" maw={760}>
      <div>
        <Title order={2}>{say('nav.account')}</Title>
        <Text c="dimmed">
          {user.name} · {user.email}
          {roles.length > 0 ? ` · ${roles.map((role) => say(`role.${role}`)).join(', ')}` : ''}
        </Text>
        <OwnZoneNote />
      </div>
      <Loaded query={query}>
        {(account) => (
          <>
            <FactorNotice account={account} />
            <SecondFactorSection account={account} />
            <PasskeySection account={account} />
            <PasswordSection account={account} />
            <SessionSection account={account} />
            {employee ? <ReaderSection /> : null}
            {employee ? <DataSection employee={employee} /> : null}
          </>
        )}
      </Loaded>
    </Stack>
  )
}

/** An administrator whose role rests: how to wake it. */
function FactorNotice({ account }: { account: Account }) {
  const { say } = useTexts()
  const { needsSecondFactor } = useMe()
  const leave = useLeave()
  if (!needsSecondFactor) return null
  const isSetUp = account.twoFactor || account.passkeys.length > 0
  return (
    <Alert color="orange" variant="light" role="status" title={say('factor.banner')}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{say(isSetUp ? 'account.factorThenSignIn' : 'account.factorNeeded')}</Text>
        {isSetUp ? (
          <Button size="compact-sm" color="orange" onClick={() => leave.mutate()}>
            {say('nav.signOut')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  )
}
