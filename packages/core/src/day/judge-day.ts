import type { DateFacts } from '../facts/facts.ts'
import type { DayNumber } from '../time/date.ts'
import { judgeFreeDay } from './judge-free-day.ts'
import { judgeWork } from './judge-work.ts'
import type { JudgedDay, Judging } from './judging.ts'
import type { OwnedPasses } from './owned-passes.ts'

/**
 * Judges a date that has begun: by its segments where there is required time, as one stay where there is
 * none.
 */
export function judgeDay(date: DateFacts, day: DayNumber, owned: OwnedPasses, judging: Judging): JudgedDay {
  const judged =
    judging.planned.required.length > 0
      ? judgeWork(date, day, owned, judging)
      : judgeFreeDay(date, day, owned, judging)
  if (owned.passes.some((pass) => pass.taps > 1)) judged.findings.push('DUPLICATE_PUNCH')
  if (owned.carriedOver) {
    judged.findings.push('CARRIED_OVER')
    judging.trace?.uses.set(owned.carriedOver, 'carriedOver')
  }
  return judged
}
