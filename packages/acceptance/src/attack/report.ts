/** What a sweep did, and what was wrong. */
export interface SweepReport {
  /** How often it did what, by name. */
  counts: Record<string, number>
  /** A line for each thing that must not be. */
  wrong: string[]
}

const mostShown = 20

/** The report of a sweep as lines. */
export function linesOf(name: string, seconds: number, { counts, wrong }: SweepReport): string[] {
  const done = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  const more = wrong.length > mostShown ? [`    … and ${wrong.length - mostShown} more`] : []
  return [
    `${wrong.length === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${done.join(', ')}`,
    ...wrong.slice(0, mostShown).map((line) => `    ${line}`),
    ...more,
  ]
}
