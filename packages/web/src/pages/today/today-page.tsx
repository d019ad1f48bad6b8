import { Badge, Group, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Today, todayQuery } from '../../api/days.ts'
import { dateWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { LateSources } from '../../parts/late-sources.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { type Language, nameIn, useTexts } from '../../texts/language.ts'
import { DateSteps } from './date-steps.tsx'
import { DepartmentTable } from './department-table.tsx'
import { PeopleList } from './people-list.tsx'
import type { Shown } from './people-of.ts'
import { PresenceTiles } from './presence-tiles.tsx'
import type { TodaySearch } from './search.ts'
import { Sources } from './sources.tsx'
import { TodayParts } from './today-parts.tsx'

/** Who is in, not yet, late, absent; how far the sources were read; which badges nobody knows. */
export function TodayPage() {
  const { say, language } = useTexts()
  const may = useMay()
  const search: TodaySearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const go = (change: TodaySearch) => void navigate({ to: '.', search: { ...search, ...change } })
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
          <PresenceTiles
            counts={today.totals}
            active={search.show}
            onPick={(show) => go({ show, tab: undefined })}
          />
          <TodayParts
            tab={search.tab ?? 'people'}
            onTab={(tab) => go({ tab: tab === 'people' ? undefined : tab })}
            parts={[
              {
                name: 'people',
                title: say('today.people'),
                part: (
                  <PeopleList
                    date={today.date}
                    show={search.show as Shown | undefined}
                    department={departmentOf(today, search.department, language)}
                    onShowAll={() => go({ show: undefined })}
                    onAllDepartments={() => go({ department: undefined })}
                  />
                ),
              },
              {
                name: 'departments',
                title: say('today.departments'),
                part: (
                  <DepartmentTable
                    departments={today.departments}
                    active={search.department}
                    onPick={(department) => go({ department, tab: undefined })}
                  />
                ),
              },
              ...(may('read-sources')
                ? [{ name: 'sources', title: say('sources.title'), part: <Sources /> }]
                : []),
            ]}
          />
        </Kept>
      )}
    </Loaded>
  )
}

function departmentOf({ departments }: Today, id: number | undefined, language: Language) {
  if (id === undefined) return undefined
  const known = departments.find(({ department }) => department.id === id)?.department
  return { id, name: known ? nameIn(language, known.name, known.nameEn) : String(id) }
}
