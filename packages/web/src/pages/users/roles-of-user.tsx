import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { bound } from '../../api/change.ts'
import {
  type Department,
  endRole,
  grantRole,
  type NewGrant,
  type User,
  type UserGrant,
} from '../../api/users.ts'
import { dateWords } from '../../format/format.ts'
import { Form } from '../../parts/form/form.tsx'
import { useUnsaved } from '../../parts/form/unsaved.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { useForm } from '../../parts/form/use-form.ts'
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
  const [giving, setGiving] = useState(false)
  return (
    <section aria-label={say('users.roles')}>
      <Group justify="space-between" mb="xs">
        <Title order={4} size="h5">
          {say('users.roles')}
        </Title>
        {manages && !giving ? (
          <Button size="compact-sm" onClick={() => setGiving(true)}>
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
        {giving ? <GiveRole user={user} departments={departments} onClose={() => setGiving(false)} /> : null}
      </Stack>
    </section>
  )
}

function GrantLine({ user, grant, manages }: { user: User; grant: UserGrant; manages: boolean }) {
  const { say, language } = useTexts()
  const words = grantWords(say, language, grant)
  const from = dateWords(language, grant.from, 'full')
  const { id, email } = user
  const { role, departmentId, until } = grant
  const end = useAct(endRole, {
    said: () => ({
      text: say('users.roleEnded', { email, role: words }),
      undo: bound(grantRole, {
        id,
        grant: { role, departmentId, from: grant.holds ? newGrant().from : grant.from, until },
      }),
    }),
  })
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <div>
        <Text size="sm" fw={600}>
          {words}
        </Text>
        <RefusalAlert error={end.error} />
        <Text size="xs" c={grant.holds ? 'dimmed' : 'orange'}>
          {grant.until
            ? say('users.during', { from, until: dateWords(language, grant.until, 'full') })
            : say('users.from', { date: from })}
        </Text>
      </div>
      {manages ? (
        <Button
          variant="default"
          size="compact-sm"
          flex="none"
          loading={end.isPending}
          onClick={() => end.mutate({ id, grantId: grant.id })}
        >
          {say('users.endRole')}
        </Button>
      ) : null}
    </Group>
  )
}

function GiveRole({ user, departments, onClose }: Omit<Props, 'manages'> & { onClose: () => void }) {
  const { say } = useTexts()
  const { id, email } = user
  const form = useForm({
    initial: newGrant(),
    change: grantRole,
    input: (grant: NewGrant) => ({ id, grant }),
    said: ({ grantId }, { role }) => ({
      text: say('users.roleGiven', { email, role: say(`role.${role}`) }),
      undo: bound(endRole, { id, grantId }),
    }),
    onDone: onClose,
  })
  const { leave, question } = useUnsaved(form.isChanged)
  return (
    <Form
      form={form}
      label={say('users.giveRole')}
      action={say('users.giveRole')}
      onCancel={() => leave(onClose)}
    >
      <RoleFields grant={form.values} departments={departments} errorOf={form.errorOf} onChange={form.set} />
      {question}
    </Form>
  )
}
