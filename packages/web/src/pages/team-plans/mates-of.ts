import type { TeamPlans } from '../../api/team-plans.ts'
import type { Say } from '../../texts/language.ts'
import { codeOf, hoursOf, wordsOf } from './kind-view.ts'

/** People whose date is planned alike. */
export interface MateGroup {
  code: string
  words: string
  hours: string | null
  /** Of a date that is worked. */
  colour: string | null
  people: { id: number; name: string }[]
}

/** Who else is planned on the date in this place, by shift: first who begins first, at the end who is off. */
export function matesOf(say: Say, plans: TeamPlans, place: number, own: number | undefined): MateGroup[] {
  const groups = new Map<string, MateGroup & { start: number }>()
  for (const { employee, cells } of plans.people) {
    if (employee.id === own) continue
    const kind = plans.kinds[cells[place] ?? -1]
    const shift = plans.shifts.find(({ id }) => id === kind?.shiftId)
    const words = kind ? wordsOf(say, kind, shift) : say('teamPlans.none')
    const group = groups.getOrInsertComputed(words, () => ({
      code: kind ? codeOf(say, kind, shift) : '',
      words: shift && kind?.segments.length ? shift.name : words,
      hours: kind && shift ? hoursOf(say, kind.segments) : null,
      colour: kind?.segments.length ? (shift?.colour ?? 'gray') : null,
      people: [],
      start: kind?.plan.segments[0]?.[0] ?? Number.MAX_SAFE_INTEGER,
    }))
    group.people.push(employee)
  }
  return [...groups.values()].sort((a, b) => a.start - b.start)
}
