import { ActionIcon, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { personMonthQuery } from '../../api/days.ts'
import { addMonths, dateWords, monthWords } from '../../format/format.ts'
import { LateSources } from '../../parts/late-sources.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { usePageTitle } from '../../parts/page-title.ts'
import { ZoneNote } from '../../parts/zone-note.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { DayDetails } from './day-details.tsx'
import { MonthTable } from './month-table.tsx'
import { MonthTotals } from './month-totals.tsx'
import { monthOf } from './search.ts'
import { WeekTable } from './week-table.tsx'

/** A month of one person; a day opens beside it with its punches. */
export function PersonPage() {
  const { say, language } = useTexts()
  const { id } = useParams({ from: '/inside/people/$id' })
  const search = useSearch({ from: '/inside/people/$id' })
  const navigate = useNavigate({ from: '/people/$id' })
  const month = monthOf(search)
  const query = useQuery(personMonthQuery(Number(id), month))
  usePageTitle(query.data?.employee.name)
  const openDay = (day: string | undefined) => void navigate({ search: { month, day } })
  return (
    <Loaded query={query}>
      {({ employee, zone, days, weeks, totals, lateSources }) => (
        <Stack gap="lg">
          <Group justify="space-between">
            <div>
              <Title order={2}>{employee.name}</Title>
              <Text c="dimmed">
                {employee.number}
                {employee.department
                  ? ` · ${nameIn(language, employee.department.name, employee.department.nameEn)}`
                  : ''}
                {employee.site ? ` · ${nameIn(language, employee.site, employee.siteEn)}` : ''}
              </Text>
              <ZoneNote zone={zone} />
            </div>
            <Group gap="xs">
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={say('person.previous')}
                onClick={() => void navigate({ search: { month: addMonths(month, -1) } })}
              >
                ‹
              </ActionIcon>
              <Text fw={600}>{monthWords(language, month)}</Text>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={say('person.next')}
                onClick={() => void navigate({ search: { month: addMonths(month, 1) } })}
              >
                ›
              </ActionIcon>
            </Group>
          </Group>
          <LateSources sources={lateSources} />
          <MonthTotals totals={totals} />
          <WeekTable weeks={weeks} />
          <MonthTable days={days} onOpen={openDay} />
          <Drawer
            opened={search.day !== undefined}
            onClose={() => openDay(undefined)}
            position="right"
            size="lg"
            closeButtonProps={{ 'aria-label': say('app.close') }}
            title={search.day ? dateWords(language, search.day, 'long') : ''}
          >
            {search.day ? <DayDetails id={Number(id)} date={search.day} /> : null}
          </Drawer>
        </Stack>
      )}
    </Loaded>
  )
}
