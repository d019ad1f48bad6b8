import type { Asked } from './asked.ts'
import { hoursOf, shiftOn, today } from './company-plans.ts'
import type { MonthWorld } from './month-world.ts'

/*
 * The balances a second time, by a sum that knows nothing of the ledger: days by years of service, less what
 * was approved of annual leave. Everybody joined in March and took nothing before this month.
 */

const dayMinutes = 480

interface Balance {
  balanceMinutes: number
  usedMinutes: number
  aheadMinutes: number
  pendingMinutes: number
}

export async function balanceFaults(
  world: MonthWorld,
  asked: readonly Asked[],
  report: (line: string) => void,
): Promise<string[]> {
  const wrong: string[] = []
  let compared = 0
  const indexes = new Set(asked.map(({ index }) => index))
  for (const index of indexes) {
    const { number } = world.people[index]!
    const { people } = await world.office.call<{ people: { balance: Balance | null }[] }>(
      'hr',
      'GET',
      `/api/leave?date=${today}&search=${number}`,
    )
    const told = people[0]?.balance
    const own = asked.filter((one) => one.index === index)
    const expected = balanceOf(index, own)
    compared++
    for (const [name, minutes] of Object.entries(expected))
      if (told?.[name as keyof Balance] !== minutes)
        wrong.push(`${number}: ${name} is ${told?.[name as keyof Balance]}, and ${minutes} by the other sum.`)
  }
  report(`  ${compared.toLocaleString('en').padStart(9)}  balances summed a second time`)
  return wrong
}

function balanceOf(index: number, asked: readonly Asked[]): Balance {
  const annual = asked.filter(({ kind }) => kind === 'annual')
  const sum = (ends: string, when: (date: string) => boolean) =>
    annual
      .filter((one) => one.ends === ends)
      .flatMap(({ days }) => days)
      .filter(({ date }) => when(date))
      .reduce((minutes, day) => minutes + Math.floor(shareOf(index, day) * dayMinutes), 0)
  const used = sum('approved', (date) => date <= today)
  return {
    balanceMinutes: daysOf(index) * dayMinutes - used,
    usedMinutes: used,
    aheadMinutes: sum('approved', (date) => date > today),
    pendingMinutes: sum('pending', () => true),
  }
}

/** Fifteen days, and one more for every two years after the first, twenty-five at the most. */
function daysOf(index: number): number {
  const joinedIn = 2010 + (index % 15)
  return Math.min(25, 15 + Math.floor((2026 - joinedIn - 1) / 2))
}

/** What of a day is asked for. */
function shareOf(index: number, day: Asked['days'][number]): number {
  if (day.unit === 'day') return 1
  if (day.unit === 'half') return 1 / 2
  if (day.unit === 'quarter') return 1 / 4
  const shift = shiftOn(index, day.date)!
  const [from, until] = hoursOf[shift]
  const breakHours = shift === '사무' ? 1 : 0.5
  return 2 / (until - from - breakHours)
}
