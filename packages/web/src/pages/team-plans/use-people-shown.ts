import { useMemo } from 'react'
import type { PlannedPerson, TeamPlans } from '../../api/team-plans.ts'
import { useMe } from '../../parts/me-context.ts'
import type { TeamPlansSearch } from './search.ts'

/** Whom the filter leaves, oneself first. */
export function usePeopleShown(
  plans: TeamPlans,
  { department: wanted, team: wantedTeam }: TeamPlansSearch,
): PlannedPerson[] {
  const own = useMe().employee?.id
  return useMemo(
    () =>
      plans.people
        .filter(
          ({ department, team }) =>
            (wanted ?? department.id) === department.id &&
            (wantedTeam === undefined || wantedTeam === team?.id),
        )
        .sort((a, b) => Number(b.employee.id === own) - Number(a.employee.id === own)),
    [plans, wanted, wantedTeam, own],
  )
}
