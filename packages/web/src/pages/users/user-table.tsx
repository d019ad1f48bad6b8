import { Card, Group, Table, Text, UnstyledButton } from '@mantine/core'
import type { User } from '../../api/users.ts'
import { momentWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { GrantBadge } from './grant-badge.tsx'
import { waysIn } from './ways-in.ts'

export function UserTable({ users, onOpen }: { users: readonly User[]; onOpen: (id: string) => void }) {
  const { say } = useTexts()
  return (
    <Card withBorder padding={0} component="section" aria-label={say('users.title')}>
      <Table verticalSpacing={8} horizontalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('users.user')}</Table.Th>
            <Table.Th visibleFrom="md">{say('users.employee')}</Table.Th>
            <Table.Th>{say('users.roles')}</Table.Th>
            <Table.Th visibleFrom="md">{say('users.waysIn')}</Table.Th>
            <Table.Th visibleFrom="md">{say('users.lastSeen')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <UserRow key={user.id} user={user} onOpen={() => onOpen(user.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}

function UserRow({ user, onOpen }: { user: User; onOpen: () => void }) {
  const { say, language } = useTexts()
  const { employee, grants, lastSeenAt } = user
  return (
    <Table.Tr>
      <Table.Td>
        <UnstyledButton className="row-link breaks" onClick={onOpen} fz="sm" fw={600}>
          {user.email}
        </UnstyledButton>
        <Text size="xs" c="dimmed">
          {user.name}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="md">{employee ? `${employee.name} ${employee.number}` : '–'}</Table.Td>
      <Table.Td>
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
      </Table.Td>
      <Table.Td visibleFrom="md">{waysIn(say, user)}</Table.Td>
      <Table.Td visibleFrom="md" className="numbers">
        {lastSeenAt ? momentWords(language, lastSeenAt) : say('app.never')}
      </Table.Td>
    </Table.Tr>
  )
}
