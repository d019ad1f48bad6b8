import { Button, Group, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { createAccessLink, removeUser, resetFactors, signOutUser, type User } from '../../api/users.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { LinkShown } from './link-shown.tsx'

/** What an administrator does for somebody who lost a password or a device, or who leaves. */
export function UserActions({ user, onRemoved }: { user: User; onRemoved: () => void }) {
  const { say } = useTexts()
  const [asking, setAsking] = useState<'reset' | 'remove' | null>(null)
  const { email } = user
  const makeLink = useAct(createAccessLink)
  const signOut = useAct(signOutUser, {
    said: ({ ended }) => ({ text: say('users.signedOut', { count: ended }) }),
  })
  return (
    <section aria-label={say('users.access')}>
      <Title order={4} size="h5" mb="xs">
        {say('users.access')}
      </Title>
      <Stack gap="sm">
        <RefusalAlert error={makeLink.error ?? signOut.error} />
        {makeLink.data ? <LinkShown link={makeLink.data} /> : null}
        <Group gap="xs">
          <Button variant="default" loading={makeLink.isPending} onClick={() => makeLink.mutate(user.id)}>
            {say('users.newLink')}
          </Button>
          <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate(user.id)}>
            {say('account.signOutEverywhere')}
          </Button>
          <Button variant="default" onClick={() => setAsking('reset')}>
            {say('users.resetFactors')}
          </Button>
          <Button variant="outline" color="red" onClick={() => setAsking('remove')}>
            {say('users.remove')}
          </Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking === 'reset'}
        title={say('users.resetFactors')}
        text={say('users.resetFactorsExplain', { email })}
        action={say('users.resetFactors')}
        onClose={() => setAsking(null)}
        change={resetFactors}
        said={{ text: say('users.factorsReset', { email }) }}
        of={user.id}
      />
      <ConfirmDialog
        opened={asking === 'remove'}
        title={say('users.remove')}
        text={say('users.removeExplain', { email, name: user.name })}
        action={say('users.remove')}
        onClose={() => setAsking(null)}
        change={removeUser}
        said={{ text: say('users.removed', { email }) }}
        of={user.id}
        onDone={onRemoved}
      />
    </section>
  )
}
