import { Badge, Grid, Group, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { todayQuery } from '../../api/days.ts'
import { dateWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { LateSources } from '../../parts/late-sources.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { SourceList } from '../sources/source-list.tsx'
import { UnknownBadges } from '../sources/unknown-badges.tsx'
import { DateSteps } from './date-steps.tsx'
import { DepartmentTable } from './department-table.tsx'
import { PeopleList } from './people-list.tsx'
import { PresenceTiles } from './presence-tiles.tsx'
import type { TodaySearch } from './search.ts'

/** Who is in, not yet, late, absent; how far the sources were read; which badges nobody knows. */
export function TodayPage() {
  const { say, language } = useTexts()
  const may = useMay()
  const search = useSearch({ from: '/inside/' })
  const navigate = useNavigate({ from: '/' })
  const go = (change: TodaySearch) => void navigate({ search: { ...search, ...change } })
  const query = useQuery(todayQuery(search.date))
  return (
    <Loaded query={query}>
      {(today) => (
        <Kept gap="lg" old={query.isPlaceholderData}>
          <Group justify="space-between">
            <div>
              <Title order={2}>{dateWords(language, today.date, 'long')}</Title>
              <Group gap="xs">
                {say('today.title')}
                {today.pendingDays > 0 ? (
                  <Badge variant="light" color="gray" tt="none">
                    {say('today.calculating', { count: today.pendingDays })}
                  </Badge>
                ) : null}
              </Group>
            </div>
            <DateSteps date={today.date} onChange={(date) => go({ date })} />
          </Group>
          <LateSources sources={today.lateSources} />
          <PresenceTiles counts={today.totals} active={search.show} onPick={(show) => go({ show })} />
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <PeopleList date={today.date} show={search.show} department={search.department} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <Stack gap="lg">
                <DepartmentTable
                  departments={today.departments}
                  active={search.department}
                  onPick={(department) => go({ department })}
                />
                {may('read-sources') ? <SourceList /> : null}
                {may('read-unknown-badges') ? <UnknownBadges /> : null}
              </Stack>
            </Grid.Col>
          </Grid>
        </Kept>
      )}
    </Loaded>
  )
}
