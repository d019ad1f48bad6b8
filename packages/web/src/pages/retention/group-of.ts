import type { PurgePreview } from '../../api/retention.ts'

export const groups = [
  ...(['days', 'closed', 'punches', 'plans', 'requests', 'leave', 'people', 'audit', 'runs'] as const),
]
export type Group = (typeof groups)[number]

/** By the beginning of the table's name; the first that fits. */
const beginnings: readonly [string, Group][] = [
  ...(['closed_', 'closings', 'adjustments'] as const).map((name): [string, Group] => [name, 'closed']),
  ...(['punches', 'quarantined_', 'source_', 'differing_', 'web_'] as const).map((name): [string, Group] => [
    name,
    'punches',
  ]),
  ...(['work_plans', 'plan_', 'start_'] as const).map((name): [string, Group] => [name, 'plans']),
  ...(['request', 'attachment', 'delegations'] as const).map((name): [string, Group] => [name, 'requests']),
  ['leave_', 'leave'],
  ['audit_', 'audit'],
  ...(['runs', 'recompute_'] as const).map((name): [string, Group] => [name, 'runs']),
  ...(['people_', 'employee', 'team_', 'calendar_', 'badge_', 'policies'] as const).map(
    (name): [string, Group] => [name, 'people'],
  ),
]

const groupOf = (table: string): Group => beginnings.find(([name]) => table.startsWith(name))?.[1] ?? 'days'

export interface OldRecords {
  group: Group
  /** The first and the last month; null where rows have none. */
  from: string | null
  to: string | null
  rows: number
}

/** What would go, in the words of people: rows of tables that belong together are one line. */
export function oldRecords({ tables }: Pick<PurgePreview, 'tables'>): OldRecords[] {
  const byGroup = Map.groupBy(tables, ({ table }) => groupOf(table))
  return groups.flatMap((group) => {
    const found = byGroup.get(group) ?? []
    if (found.length === 0) return []
    const months = found.flatMap(({ month }) => month ?? []).sort()
    const rows = found.reduce((sum, one) => sum + one.rows, 0)
    return [{ group, from: months[0] ?? null, to: months.at(-1) ?? null, rows }]
  })
}
