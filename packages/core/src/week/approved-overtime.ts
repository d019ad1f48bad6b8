import type { DateFacts } from '../facts/facts.ts'
import { lengthOf, setOf, subtract } from '../interval/interval.ts'

/**
 * Minutes of approved overtime of a date, without its breaks and beside what is planned: what a day to come
 * adds to its week beyond what it requires (rules.md §9).
 */
export function approvedOvertime({ plan, requests }: Pick<DateFacts, 'plan' | 'requests'>): number {
  const overtime = requests.filter((request) => request.type === 'overtime')
  const times = subtract(
    setOf(overtime.map(({ from, to }) => [from, to])),
    setOf(overtime.flatMap(({ breaks = [] }) => breaks)),
  )
  return lengthOf(subtract(times, setOf(plan?.segments ?? [])))
}
