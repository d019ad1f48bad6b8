import { Group, Text, UnstyledButton } from '@mantine/core'
import { grantedRoles } from '@rollcall/core'
import type { User } from '../../api/users.ts'
import { momentWords } from '../../format/format.ts'
import { Table } from '../../parts/table/table.tsx'
import { useTexts } from '../../texts/language.ts'
import { GrantBadge } from './grant-badge.tsx'
import { waysIn } from './ways-in.ts'

export function UserTable({ users, onOpen }: { users: readonly User[]; onOpen: (id: string) => void }) {
  const { say, language } = useTexts()
  const has = ({ grants }: User, role: string) => grants.some((grant) => grant.role === role)
  return (
    <Table
      label={say('users.title')}
      rows={users}
      rowKey={({ id }) => id}
      count={(count) => say('users.count', { count })}
      empty={say('users.none')}
      filters={grantedRoles
        .filter((role) => users.some((user) => has(user, role)))
        .map((role) => ({ id: role, label: say(`role.${role}`), passes: (user: User) => has(user, role) }))}
      columns={[
        {
          id: 'user',
          head: say('users.user'),
          by: ({ email }) => email,
          cell: ({ id, email, name, employee }) => (
            <>
              <UnstyledButton className="row-link breaks" onClick={() => onOpen(id)} fz="sm" fw={600}>
                {email}
              </UnstyledButton>
              <Text size="xs" c="dimmed">
                {employee?.hasLeft ? `${name} · ${say('users.left')}` : name}
              </Text>
            </>
          ),
        },
        {
          id: 'employee',
          head: say('users.employee'),
          from: 'md',
          by: ({ employee }) => employee?.name ?? null,
          cell: ({ employee }) => (employee ? `${employee.name} ${employee.number}` : '–'),
        },
        {
          id: 'roles',
          head: say('users.roles'),
          cell: ({ grants, employee }) => (
            <Group gap={4}>
              {grants.length === 0 && employee ? (
                <Text size="xs" c="dimmed">
                  {say('role.employee')}
                </Text>
              ) : null}
              {grants.map((grant) => (
                <GrantBadge key={grant.id} grant={grant} />
              ))}
            </Group>
          ),
        },
        { id: 'ways', head: say('users.waysIn'), from: 'md', cell: (user) => waysIn(say, user) },
        {
          id: 'seen',
          head: say('users.lastSeen'),
          from: 'md',
          className: 'numbers',
          by: ({ lastSeenAt }) => lastSeenAt,
          cell: ({ lastSeenAt }) => (lastSeenAt ? momentWords(language, lastSeenAt) : say('app.never')),
        },
      ]}
    />
  )
}
