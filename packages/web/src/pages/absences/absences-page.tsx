import { Group, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { absencesQuery, type TeamPlans } from '../../api/team-plans.ts'
import { useTexts } from '../../texts/language.ts'
import { PlansFrame } from '../team-plans/plans-frame.tsx'
import type { TeamPlansSearch } from '../team-plans/search.ts'
import { usePeopleShown } from '../team-plans/use-people-shown.ts'
import { AbsenceGrid } from './absence-grid.tsx'
import { markOf } from './absence-words.ts'
import { AbsencesByDate } from './absences-by-date.tsx'

/** Who is away when, on the plans of a month, on a phone of a week. */
export function AbsencesPage() {
  const search = useSearch({ from: '/inside/absences' })
  const navigate = useNavigate({ from: '/absences' })
  const go = (change: TeamPlansSearch) => void navigate({ search: { ...search, ...change } })
  return (
    <PlansFrame search={search} queryOf={absencesQuery} onGo={go}>
      {(plans, isNarrow) => <Shown plans={plans} search={search} isNarrow={isNarrow} />}
    </PlansFrame>
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
