import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '../../api/refusal.ts'
import {
  type Department,
  endRole,
  grantRole,
  type NewGrant,
  type User,
  type UserGrant,
} from '../../api/users.ts'
import { dateWords } from '../../format/format.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { grantWords } from './grant-badge.tsx'
import { newGrant, RoleFields } from './role-fields.tsx'

interface Props {
  user: User
  departments: readonly Department[]
  manages: boolean
}

/** The roles that hold now or later. */
export function RolesOfUser({ user, departments, manages }: Props) {
  const { say } = useTexts()
  const [grant, setGrant] = useState<NewGrant | null>(null)
  return (
    <section aria-label={say('users.roles')}>
      <Group justify="space-between" mb="xs">
        <Title order={4} size="h5">
          {say('users.roles')}
        </Title>
        {manages && grant === null ? (
          <Button size="compact-sm" onClick={() => setGrant(newGrant())}>
            {say('users.giveRole')}
          </Button>
        ) : null}
      </Group>
      <Stack gap="xs">
        {user.grants.length === 0 ? (
          <Text size="sm" c="dimmed">
            {say(user.employee ? 'users.onlyEmployee' : 'users.noRoles')}
          </Text>
        ) : null}
        {user.grants.map((one) => (
          <GrantLine key={one.id} user={user} grant={one} manages={manages} />
        ))}
        {grant ? (
          <GiveRole
            user={user}
            grant={grant}
            departments={departments}
            onChange={setGrant}
            onDone={() => setGrant(null)}
          />
        ) : null}
      </Stack>
    </section>
  )
}

function GrantLine({ user, grant, manages }: { user: User; grant: UserGrant; manages: boolean }) {
  const { say, language } = useTexts()
  const [ending, setEnding] = useState(false)
  const words = grantWords(say, language, grant)
  const from = dateWords(language, grant.from, 'full')
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <div>
        <Text size="sm" fw={600}>
          {words}
        </Text>
        <Text size="xs" c={grant.holds ? 'dimmed' : 'orange'}>
          {grant.until
            ? say('users.during', { from, until: dateWords(language, grant.until, 'full') })
            : say('users.from', { date: from })}
        </Text>
      </div>
      {manages ? (
        <Button variant="default" size="compact-sm" flex="none" onClick={() => setEnding(true)}>
          {say('users.endRole')}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={ending}
        title={say('users.endRole')}
        text={say('users.endRoleExplain', { email: user.email, role: words })}
        action={say('users.endRole')}
        onClose={() => setEnding(false)}
        change={endRole}
        of={{ id: user.id, grantId: grant.id }}
      />
    </Group>
  )
}

interface GiveRoleProps {
  user: User
  grant: NewGrant
  departments: readonly Department[]
  onChange: (grant: NewGrant) => void
  onDone: () => void
}

function GiveRole({ user, grant, departments, onChange, onDone }: GiveRoleProps) {
  const { say } = useTexts()
  const give = useMutation({
    ...grantRole,
    onSuccess: onDone,
  })
  const isOfField = give.error instanceof Refusal && give.error.fields.length > 0
  return (
    <form
      aria-label={say('users.giveRole')}
      onSubmit={(event) => {
        event.preventDefault()
        give.mutate({ id: user.id, grant })
      }}
    >
      <Stack gap="xs">
        <RefusalAlert error={isOfField ? null : give.error} />
        <RoleFields grant={grant} departments={departments} error={give.error} onChange={onChange} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {say('app.cancel')}
          </Button>
          <Button type="submit" loading={give.isPending}>
            {say('users.giveRole')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
