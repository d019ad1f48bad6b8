import { bound } from '../../api/change.ts'
import { overridePlans, type PlanActDone, type PlannedPerson, undoPlanAct } from '../../api/team-plans.ts'
import { dateWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import type { Said } from '../../parts/toast.tsx'
import { useTexts } from '../../texts/language.ts'
import { warningWords } from './conflicts.ts'

/** What is said of an act that is done, with what the law gives more of, and how it is taken back. */
export function useSaid(people: readonly PlannedPerson[]): (done: PlanActDone) => Said {
  const { say, language } = useTexts()
  return ({ actId, changed, warnings }) => {
    if (actId === null) return { text: say('teamPlans.same') }
    const nameOf = (id: number) => people.find(({ employee }) => employee.id === id)?.employee.name ?? ''
    const notes = warnings.slice(0, 3).map((each) =>
      say('teamPlans.noticed', {
        warning: `${nameOf(each.employeeId)} ${dateWords(language, each.date, 'day')} ${warningWords(say, each)}`,
      }),
    )
    return {
      text: [say('teamPlans.changed', { count: changed }), ...notes].join(' '),
      undo: bound(undoPlanAct, actId),
    }
  }
}

export function useOverride(people: readonly PlannedPerson[], onDone?: () => void) {
  return useAct(overridePlans, { said: useSaid(people), onDone })
}
