import { useState } from 'react'
import type { PayrollColumn } from '../../api/payroll.ts'

/** A column with a name of its own, so that it stays itself while it moves. */
export type KeyedColumn = PayrollColumn & { key: string }

export const keyed = (columns: readonly PayrollColumn[]): KeyedColumn[] =>
  columns.map((column) => ({ ...column, key: crypto.randomUUID() }))

/** Columns in order, and what they were before each step. */
export function useColumns(first: readonly PayrollColumn[]) {
  const [steps, setSteps] = useState<KeyedColumn[][]>(() => [keyed(first)])
  const columns = steps.at(-1)!
  const to = (next: KeyedColumn[]) => setSteps((all) => [...all, next])
  return {
    columns,
    mayUndo: steps.length > 1,
    undo: () => setSteps((all) => (all.length > 1 ? all.slice(0, -1) : all)),
    add: (column: PayrollColumn) => to([...columns, ...keyed([column])]),
    remove: (place: number) => to(columns.toSpliced(place, 1)),
    /** By one place up or down. */
    move: (place: number, by: -1 | 1) =>
      to(columns.toSpliced(place, 1).toSpliced(place + by, 0, columns[place]!)),
    /** Typing is no step of its own. */
    change: (place: number, changed: Partial<PayrollColumn>) =>
      setSteps((all) => [...all.slice(0, -1), columns.with(place, { ...columns[place]!, ...changed })]),
  }
}
