import { Avatar, Group, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../texts/language.ts'
import { useMe } from './me-context.ts'
import { useLeave } from './use-leave.ts'

/** Who is signed in, the way to the account, and out. */
export function AccountMenu() {
  const { say } = useTexts()
  const { user, roles } = useMe()
  const leave = useLeave()
  const label = say('nav.accountOf', { name: user.name })
  return (
    <Menu position="bottom-end" width={240} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton>
          <VisuallyHidden>{label}</VisuallyHidden>
          <Group gap={6} wrap="nowrap" aria-hidden>
            <Avatar size={32} color="teal" name={user.name} radius="xl">
              {[...user.name][0]}
            </Avatar>
            <Text size="sm" fw={500} maw={120} truncate visibleFrom="lg">
              {user.name}
            </Text>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          <Text size="xs" truncate>
            {user.email}
          </Text>
          <Text size="xs">{roles.map((role) => say(`role.${role}`)).join(' · ')}</Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account">
          {say('nav.account')}
        </Menu.Item>
        <Menu.Item onClick={() => leave.mutate()}>{say('nav.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
