import { Drawer, Stack, Text, Title } from '@mantine/core'
import type { Department, User } from '../../api/users.ts'
import { momentWords } from '../../format/format.ts'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { EmployeeOfUser } from './employee-of-user.tsx'
import { RolesOfUser } from './roles-of-user.tsx'
import { UserActions } from './user-actions.tsx'
import { waysIn } from './ways-in.ts'

interface Props {
  user: User | undefined
  departments: readonly Department[]
  onClose: () => void
}

/** One user: how they sign in, their roles, which employee they are, and what can be done. */
export function UserDrawer({ user, departments, onClose }: Props) {
  const { say, language } = useTexts()
  const may = useMay()
  const manages = may('manage-users')
  return (
    <Drawer
      opened={user !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={user ? user.email : ''}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      {user ? (
        <Stack gap="lg">
          <div>
            <Title order={3} size="h4">
              {user.name}
            </Title>
            <Text size="sm" c="dimmed">
              {say('users.waysIn')}: {waysIn(say, user)}
            </Text>
            <Text size="sm" c="dimmed">
              {say('users.lastSeen')}:{' '}
              {user.lastSeenAt ? momentWords(language, user.lastSeenAt) : say('app.never')}
            </Text>
          </div>
          <RolesOfUser user={user} departments={departments} manages={manages} />
          <EmployeeOfUser user={user} manages={manages} />
          {manages ? <UserActions user={user} onRemoved={onClose} /> : null}
        </Stack>
      ) : null}
    </Drawer>
  )
}
