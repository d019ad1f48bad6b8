import { type ComplianceFinding, type DayResult, dateText, type RequestUnit, wallText } from '@rollcall/core'
import type { AwayRow } from '../../db/requests/away.ts'

type ShownDay = ReturnType<typeof shownDay>

export interface WeekFace {
  knownMinutes: number
  projectedMinutes: number
  findings: ComplianceFinding[]
}

/** What a request does to whom it is for, and who else is away then. */
export interface Consequence {
  days: { date: string; before: ShownDay; after: ShownDay }[]
  weeks: {
    firstDay: string
    lastDay: string
    mostMinutes: number | null
    before: WeekFace
    after: WeekFace
  }[]
  away: { date: string; team: number; people: ReturnType<typeof shownAway>[] }[]
}

/** A day as pages show it. */
export function shownDay({ workDate, inAt, outAt, dueAt, awaitsThrough, ...result }: DayResult) {
  const wall = (minute: number | null) => (minute === null ? null : wallText(minute))
  return { ...result, workDate: dateText(workDate), in: wall(result.in), out: wall(result.out) }
}

/** What of a week is compared. */
export const shownWeek = ({ knownMinutes, projectedMinutes, findings }: WeekFace): WeekFace => ({
  knownMinutes,
  projectedMinutes,
  findings,
})

/** Who is away and when. */
export function shownAway({ employee, part, isPending }: AwayRow['people'][number]) {
  return {
    employee,
    unit: part.unit as RequestUnit,
    which: 'which' in part ? part.which : null,
    from: part.unit === 'hours' ? wallText(part.from) : null,
    to: part.unit === 'hours' ? wallText(part.to) : null,
    isPending,
  }
}
