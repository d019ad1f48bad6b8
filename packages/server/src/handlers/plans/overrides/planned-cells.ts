import { dayNumber, type PlanOrigin, shiftOf, type WorkPlan, wallText } from '@rollcall/core'
import type { Db } from '../../../db/kit/connect.ts'
import { listShiftNames, type PlanCell } from '../../../db/plans/overrides.ts'
import type { PlanRange } from '../../../db/plans/work-plans.ts'
import { wantedPlans } from '../wanted-plans.ts'

export interface Planned {
  plan: WorkPlan
  origin: PlanOrigin
}

/** What is planned of people and dates by the facts of this moment; undefined where nothing is known. */
export type PlannedCells = (cell: PlanCell) => Planned | undefined

/** The plans of these people in the range as core makes them, stored already or not. */
export async function plannedCells(
  tx: Db,
  employeeIds: readonly number[],
  range: PlanRange,
): Promise<PlannedCells> {
  const { texts, from, days, places } = await wantedPlans(tx, employeeIds, range)
  const plans = texts.map(
    ({ plan, origin }): Planned => ({ plan: JSON.parse(plan), origin: JSON.parse(origin) }),
  )
  const rows = new Map(employeeIds.map((employeeId, row) => [employeeId, row * days]))
  return ({ employeeId, date }) => {
    const [row, day] = [rows.get(employeeId), dayNumber(date) - from]
    return row === undefined || day < 0 || day >= days ? undefined : plans[places[row + day]!]
  }
}

/** The first and the last date of these cells, and whose they are, ascending. */
export function extentOf(cells: readonly PlanCell[]): { employeeIds: number[]; range: PlanRange } {
  const dates = cells.map(({ date }) => date).sort()
  const employeeIds = [...new Set(cells.map(({ employeeId }) => employeeId))].sort((a, b) => a - b)
  return { employeeIds, range: { from: dates[0]!, to: dates.at(-1)! } }
}

/** What is planned as the audit says it: a shift by its name, another plan by its times, a day off. */
export async function plannedWords(
  tx: Db,
  planned: readonly (Planned | undefined)[],
): Promise<(planned: Planned | undefined) => string | null> {
  const ids = planned.flatMap((each) => (each ? (shiftOf(each) ?? []) : []))
  const names = await listShiftNames(tx, [...new Set(ids)])
  return (each) => {
    if (each === undefined) return null
    const shiftId = shiftOf(each)
    if (shiftId !== null) return names.get(shiftId) ?? null
    const { segments, dayType } = each.plan
    if (segments.length === 0) return dayType ?? 'offday'
    return segments.map(([start, end]) => `${wallText(start)}–${wallText(end)}`).join(', ')
  }
}
