import { Group, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { presentDate } from '../../api/present-date.ts'
import type { TeamPlans } from '../../api/team-plans.ts'
import { absencesQuery } from '../../api/team-plans.ts'
import { dateWords, monthWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { only } from '../../parts/search.ts'
import { useTexts } from '../../texts/language.ts'
import { isNarrow as isNarrowNow, narrow } from '../team-plans/narrow.ts'
import { PlansFilter } from '../team-plans/plans-filter.tsx'
import { rangeOf, type TeamPlansSearch } from '../team-plans/search.ts'
import { usePeopleShown } from '../team-plans/use-people-shown.ts'
import { AbsenceGrid } from './absence-grid.tsx'
import { markOf } from './absence-words.ts'
import { AbsencesByDate } from './absences-by-date.tsx'

/** Who is away when, on the plans of a month, on a phone of a week. */
export function AbsencesPage() {
  const { say, language } = useTexts()
  const search = useSearch({ from: '/inside/absences' })
  const navigate = useNavigate({ from: '/absences' })
  const isNarrow = useMediaQuery(narrow, isNarrowNow(), { getInitialValueInEffect: false })
  const go = (change: TeamPlansSearch) => void navigate({ search: { ...search, ...change } })
  const range = rangeOf(search.date ?? presentDate(), isNarrow)
  const query = useQuery(absencesQuery({ ...range, ...only('search', search.find) }))
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
          <Shown plans={plans} search={search} isNarrow={isNarrow} />
        </Kept>
      )}
    </Loaded>
  )
}

interface ShownProps {
  plans: TeamPlans
  search: TeamPlansSearch
  isNarrow: boolean
}

function Shown({ plans, search, isNarrow }: ShownProps) {
  const { say } = useTexts()
  const people = usePeopleShown(plans, search)
  const filtered = [search.find, search.department, search.team].some((one) => one !== undefined)
  if (people.length === 0) return <Text>{say(filtered ? 'absences.nobodyOf' : 'absences.nobody')}</Text>
  if (isNarrow) return <AbsencesByDate plans={plans} people={people} />
  return (
    <>
      <AbsenceGrid plans={plans} people={people} />
      <Legend />
    </>
  )
}

function Legend() {
  const { say } = useTexts()
  return (
    <Group gap="md" aria-label={say('absences.legend')} role="group">
      {(['leave', 'trip', 'remote'] as const).map((effect) => (
        <Text key={effect} size="sm">
          {markOf({ effect, unit: 'day' })}
          {markOf({ effect, unit: 'half' })} {say(`absences.${effect}`)}
        </Text>
      ))}
      <Text size="sm">
        <span className="absence-mark" data-status="pending">
          ●
        </span>{' '}
        {say('absences.pending')}
      </Text>
    </Group>
  )
}
