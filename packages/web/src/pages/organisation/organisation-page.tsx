import { Button, Group, Stack, TextInput, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { organisationQuery } from '../../api/organisation.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { DepartmentDialog } from './department-dialog.tsx'
import { DepartmentTable, type OpenAct } from './department-table.tsx'
import { TeamsSection } from './teams-section.tsx'

/** The tree of departments on a date, and the teams beside it. */
export function OrganisationPage() {
  const { say } = useTexts()
  const may = useMay()
  const { date } = useSearch({ from: '/inside/organisation' })
  const navigate = useNavigate({ from: '/organisation' })
  const query = useQuery(organisationQuery(date))
  const [open, setOpen] = useState<OpenAct | null>(null)
  return (
    <Loaded query={query}>
      {({ departments, teams, date: shown }) => (
        <Kept gap="md" old={query.isPlaceholderData}>
          <Group justify="space-between">
            <Title order={2}>{say('organisation.title')}</Title>
            <Group gap="xs">
              <TextInput
                type="date"
                aria-label={say('people.onDate')}
                value={date ?? shown}
                onChange={(event) => {
                  const chosen = event.currentTarget.value
                  void navigate({ search: chosen ? { date: chosen } : {}, replace: true })
                }}
              />
              {may('manage-organisation') ? (
                <Button onClick={() => setOpen({ act: 'add', department: null })}>
                  {say('organisation.addDepartment')}
                </Button>
              ) : null}
            </Group>
          </Group>
          <Stack gap="md">
            <DepartmentTable
              departments={departments}
              date={shown}
              onAct={(act, department) => setOpen({ act, department })}
            />
            <TeamsSection teams={teams} date={shown} />
          </Stack>
          {open ? (
            <DepartmentDialog open={open} departments={departments} onClose={() => setOpen(null)} />
          ) : null}
        </Kept>
      )}
    </Loaded>
  )
}
