import type { MonthWorld } from './month-world.ts'

/** Every act that was done is one line of the audit, and there are no others. */
export async function auditFaults(world: MonthWorld, report: (line: string) => void): Promise<string[]> {
  const wrong: string[] = []
  for (const [action, done] of world.acts) {
    const lines = await countLines(world, action)
    report(`  ${lines.toLocaleString('en').padStart(9)}  lines of the audit: ${action}`)
    if (lines !== done) wrong.push(`${done} × ${action} were done, and the audit has ${lines} lines of it.`)
  }
  if (world.acts.size < 4) wrong.push('Not every act was done.')
  return wrong
}

async function countLines({ office }: MonthWorld, action: string): Promise<number> {
  const pageSize = 200
  for (let lines = 0, before: number | null = null; ; ) {
    const query: string = before === null ? '' : `&before=${before}`
    const { events } = await office.call<{ events: { id: number }[] }>(
      'operator',
      'GET',
      `/api/audit?action=${action}&limit=${pageSize}${query}`,
    )
    lines += events.length
    if (events.length < pageSize) return lines
    before = events.at(-1)!.id
  }
}
