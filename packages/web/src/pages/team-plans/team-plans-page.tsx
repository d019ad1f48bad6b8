import { presentDate } from '../../api/present-date.ts'
import './team-plans.css'
import { Group, SegmentedControl, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { teamPlansQuery } from '../../api/team-plans.ts'
import { dateWords, monthWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { mayDoToOthers, useMe } from '../../parts/me-context.ts'
import { only } from '../../parts/search.ts'
import { useTexts } from '../../texts/language.ts'
import { isNarrow as isNarrowNow, narrow } from './narrow.ts'
import { PlansFilter } from './plans-filter.tsx'
import { rangeOf, type TeamPlansSearch } from './search.ts'
import { TeamRoster } from './team-roster.tsx'
import { WeekByDay } from './week-by-day.tsx'

/** People × the dates of a month, on a phone of a week, in the colours of their shifts. */
export function TeamPlansPage() {
  const { say, language } = useTexts()
  const search = useSearch({ from: '/inside/plans' })
  const navigate = useNavigate({ from: '/plans' })
  const seesOthers = mayDoToOthers(useMe(), 'read-plans')
  const isNarrow = useMediaQuery(narrow, isNarrowNow(), { getInitialValueInEffect: false })
  const go = (change: TeamPlansSearch) => void navigate({ search: { ...search, ...change } })
  const range = rangeOf(search.date ?? presentDate(), isNarrow)
  const query = useQuery(teamPlansQuery({ ...range, ...only('search', search.find) }))
  return (
    <Loaded query={query}>
      {(plans) => (
        <Kept gap="md" old={query.isPlaceholderData}>
          <Group justify="space-between">
            <Title order={2}>
              {isNarrow
                ? `${dateWords(language, plans.from, 'day')} – ${dateWords(language, plans.to, 'day')}`
                : monthWords(language, plans.from.slice(0, 7))}
            </Title>
            <PlansFilter plans={plans} search={search} isNarrow={isNarrow} onGo={go} />
          </Group>
          {plans.total > plans.people.length ? (
            <Text size="sm" c="dimmed">
              {say('teamPlans.more', { total: plans.total, shown: plans.people.length })}
            </Text>
          ) : null}
          {isNarrow && seesOthers ? (
            <SegmentedControl
              fullWidth
              size="md"
              value={search.view ?? 'grid'}
              onChange={(view) => go({ view: view === 'days' ? 'days' : undefined })}
              data={[
                { value: 'grid', label: say('teamPlans.grid') },
                { value: 'days', label: say('teamPlans.byDay') },
              ]}
            />
          ) : null}
          {isNarrow && (search.view === 'days' || !seesOthers) ? (
            <WeekByDay key={plans.from} plans={plans} search={search} />
          ) : (
            <TeamRoster plans={plans} search={search} />
          )}
        </Kept>
      )}
    </Loaded>
  )
}
