import { Button, Group, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { usersQuery } from '../../api/users.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { AddUserDialog } from './add-user-dialog.tsx'
import { ManyLinksDialog } from './many-links-dialog.tsx'
import { UserDrawer } from './user-drawer.tsx'
import { UserTable } from './user-table.tsx'

/** Who may sign in, how, and with which roles; a user opens beside the table. */
export function UsersPage() {
  const { say } = useTexts()
  const may = useMay()
  const { user: openId } = useSearch({ from: '/inside/users' })
  const navigate = useNavigate({ from: '/users' })
  const [adding, setAdding] = useState(false)
  const [manyLinks, setManyLinks] = useState(false)
  const query = useQuery(usersQuery())
  const open = (id: string | undefined) =>
    void navigate({ search: ({ user: _, ...was }) => (id === undefined ? was : { ...was, user: id }) })
  const openNew = (id: string) => {
    setAdding(false)
    open(id)
  }
  return (
    <Loaded query={query}>
      {({ users, departments }) => (
        <Stack gap="md">
          <Group justify="space-between">
            <Title order={2}>{say('users.title')}</Title>
            {may('manage-users') ? (
              <Group gap="xs">
                <Button variant="default" onClick={() => setManyLinks(true)}>
                  {say('users.manyLinks')}
                </Button>
                <Button onClick={() => setAdding(true)}>{say('users.add')}</Button>
              </Group>
            ) : null}
          </Group>
          <UserTable users={users} onOpen={open} />
          <UserDrawer
            key={openId ?? ''}
            user={users.find(({ id }) => id === openId)}
            departments={departments}
            onClose={() => open(undefined)}
          />
          {manyLinks ? (
            <ManyLinksDialog departments={departments} onClose={() => setManyLinks(false)} />
          ) : null}
          {adding ? (
            <AddUserDialog departments={departments} onClose={() => setAdding(false)} onOpen={openNew} />
          ) : null}
        </Stack>
      )}
    </Loaded>
  )
}
