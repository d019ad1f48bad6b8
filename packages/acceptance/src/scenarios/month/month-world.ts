import type { World } from '../plan-a-year/world.ts'

export interface MonthWorld extends World {
  /** Places of the people who manage a department. */
  managers: ReadonlySet<number>
  /** Of each kind that is not decided by the manager alone: its steps. */
  steps: ReadonlyMap<string, readonly string[]>
  /** How often each action was done that the audit holds one line of. */
  acts: Map<string, number>
}
