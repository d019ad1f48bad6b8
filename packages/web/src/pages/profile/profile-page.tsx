import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type Profile, profileQuery } from '../../api/people.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay, useMe } from '../../parts/me-context.ts'
import { usePageTitle } from '../../parts/page-title.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { CardDialog } from './card-dialog.tsx'
import { DataDialog } from './data-dialog.tsx'
import { EmploymentSection } from './employment-section.tsx'
import { FactSections } from './fact-sections.tsx'
import { TeamSection } from './team-section.tsx'
import { TraitSection } from './trait-section.tsx'

/** Everything known of a person in time, and what can be done to it. */
export function ProfilePage() {
  const { id } = useParams({ from: '/inside/people/$id/profile' })
  const query = useQuery(profileQuery(Number(id)))
  usePageTitle(query.data?.employee.name)
  return <Loaded query={query}>{(profile) => <Shown profile={profile} />}</Loaded>
}

function Shown({ profile }: { profile: Profile }) {
  const { say, language } = useTexts()
  const may = useMay()
  const me = useMe()
  const [changing, setChanging] = useState(false)
  const [exporting, setExporting] = useState(false)
  const { employee } = profile
  // Nobody changes their own record.
  const mayChange = may('manage-people') && me.employee?.id !== employee.id
  const facts = [
    employee.number,
    employee.department && nameIn(language, employee.department.name, employee.department.nameEn),
    employee.site && nameIn(language, employee.site, employee.siteEn),
    employee.email,
  ]
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <div>
          <Title order={2}>{employee.name}</Title>
          <Text c="dimmed" className="breaks">
            {facts.filter(Boolean).join(' · ')}
          </Text>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/people/$id" params={{ id: String(employee.id) }} {...props} />}
          >
            {say('profile.records')}
          </Button>
          {may('export-person') && me.employee?.id !== employee.id ? (
            <Button variant="default" onClick={() => setExporting(true)}>
              {say('data.downloadFor')}
            </Button>
          ) : null}
          {mayChange ? (
            <Button variant="default" onClick={() => setChanging(true)}>
              {say('profile.card')}
            </Button>
          ) : null}
        </Group>
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <EmploymentSection profile={profile} mayChange={mayChange} />
        <TeamSection profile={profile} mayChange={mayChange} />
        {profile.traits === null ? null : (
          <TraitSection profile={profile} traits={profile.traits} mayChange={mayChange} />
        )}
        <FactSections profile={profile} />
      </SimpleGrid>
      {exporting ? <DataDialog employee={employee} onClose={() => setExporting(false)} /> : null}
      {changing ? <CardDialog employee={employee} onClose={() => setChanging(false)} /> : null}
    </Stack>
  )
}
