import './team-plans.css'
import { SegmentedControl } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { teamPlansQuery } from '../../api/team-plans.ts'
import { mayDoToOthers, useMe } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { PlansFrame } from './plans-frame.tsx'
import type { TeamPlansSearch } from './search.ts'
import { TeamRoster } from './team-roster.tsx'
import { WeekByDay } from './week-by-day.tsx'

/** People × the dates of a month, on a phone of a week, in the colours of their shifts. */
export function TeamPlansPage() {
  const { say } = useTexts()
  const search = useSearch({ from: '/inside/plans' })
  const navigate = useNavigate({ from: '/plans' })
  const seesOthers = mayDoToOthers(useMe(), 'read-plans')
  const go = (change: TeamPlansSearch) => void navigate({ search: { ...search, ...change } })
  return (
    <PlansFrame search={search} queryOf={teamPlansQuery} onGo={go}>
      {(plans, isNarrow) => (
        <>
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
        </>
      )}
    </PlansFrame>
  )
}
