import { dateText, dayNumber, judgeSettlement, type SettlementResult } from '@rollcall/core'
import type { Context } from '../../context.ts'
import { type HoursPerson, listDaysOf, type OwnHours } from '../../db/screens/read-hours.ts'
import { type HoursBook, loadHoursBook } from './hours-book.ts'
import { monthOf } from './month-of.ts'

export interface Settlement extends SettlementResult {
  ownHours: OwnHours
  from: string
  to: string
}

/**
 * The settlement period of who has hours of her own choice in a week: the month that most of its days lie in
 * (rules.md §13). Two queries more.
 */
export async function loadSettlements(
  ctx: Context,
  people: readonly HoursPerson[],
  first: number,
  book: HoursBook,
): Promise<Map<number, Settlement>> {
  const kinds = new Map(people.flatMap((person) => kindOf(person, first)))
  const dates = monthOf(dateText(first + 3))
  if (kinds.size === 0) return new Map()
  const days = await listDaysOf(ctx.db, [...kinds.keys()], dates)
  const { weekDays } = await loadHoursBook(ctx, days, book)
  const [from, to] = [dayNumber(dates.from), dayNumber(dates.to)]
  return new Map(
    [...kinds].map(([id, ownHours]) => {
      const judged = judgeSettlement(to - from + 1, weekDays.get(id) ?? [], book.lawOf(id).rulesOn(from))
      return [id, { ownHours, ...dates, ...judged }]
    }),
  )
}

/** What is selective on one of the days is selective. */
function kindOf({ id, days }: HoursPerson, first: number): [number, OwnHours][] {
  const kinds = days.filter(({ day }) => day >= first).flatMap(({ ownHours }) => ownHours ?? [])
  if (kinds.length === 0) return []
  return [[id, kinds.includes('selective') ? 'selective' : 'sliding']]
}
