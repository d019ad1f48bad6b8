import type { HoursOfPerson } from '../../api/hours.ts'

/** What is counted and what the plans add, against the limit; said in words beside it. */
export function HoursBar({ week }: { week: HoursOfPerson }) {
  const { knownMinutes, projectedMinutes, standing, settlement } = week
  // Selective hours have no limit of the week.
  const mostMinutes = settlement?.ownHours === 'selective' ? null : week.mostMinutes
  const whole = Math.max(projectedMinutes, mostMinutes ?? 0, 1) * 1.05
  const part = (minutes: number) => `${(100 * minutes) / whole}%`
  return (
    <div aria-hidden className="hours-bar" data-standing={standing}>
      <span style={{ width: part(knownMinutes) }} />
      <span data-ahead style={{ width: part(Math.max(0, projectedMinutes - knownMinutes)) }} />
      {mostMinutes === null ? null : <i style={{ insetInlineStart: part(mostMinutes) }} />}
    </div>
  )
}
