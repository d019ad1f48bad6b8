import type { Actor, Context } from '../../../context.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { notifyChanged } from '../../../db/kit/notify.ts'
import { type ChangedOverride, replaceOverrides } from '../../../db/plans/overrides.ts'
import { insertPlanAct, type PlanActKind } from '../../../db/plans/plan-acts.ts'
import { findPlannedRange } from '../../../db/plans/work-plans.ts'
import { recordAudits } from '../../access/record-audit.ts'
import { type ChangeEffect, carryOut } from '../../days/carry-out.ts'
import { todayOfCompany } from '../../people/today-of.ts'
import { planAheadDays, planPeople, writtenOf } from '../generate-work-plans.ts'
import { type AskedCell, checkCells } from './check-cells.ts'
import { type ActWarning, aroundOf, newWarnings } from './new-warnings.ts'
import { extentOf, type PlannedCells, plannedCells, plannedWords } from './planned-cells.ts'

export interface PlanAct {
  kind: PlanActKind
  /** As the audit calls it. */
  action: string
  cells: readonly AskedCell[]
  /** Needed where a date is over. */
  reason: string | null
  /** The act that it takes back. */
  undoes?: number
}

interface PlanActDone {
  actId: number | null
  changed: number
  plans: number
  warnings: ActWarning[]
}

export interface PlanActCarried {
  /** By which it is undone; null if everything was so already, and of a dry run. */
  actId: number | null
  /** How many dates are planned by another override than before. */
  changed: number
  warnings: ActWarning[]
  effect: ChangeEffect
}

const nothing: PlanActDone = { actId: null, changed: 0, plans: 0, warnings: [] }

/** Carries an act out together with the days that follow from it, or only says what it would do. */
export async function carryPlanAct(
  ctx: Context,
  dryRun: boolean,
  act: (tx: Db) => Promise<PlanActDone>,
): Promise<PlanActCarried> {
  const { done, effect } = await carryOut(ctx, { dryRun }, act)
  const { actId, changed, warnings } = done
  return { actId: dryRun ? null : actId, changed, warnings, effect }
}

/**
 * What every act on single dates comes to, in its transaction and under the locks of its people: writes the
 * overrides that are not so yet, the act with what it changed, the plans, and a line of the audit for each
 * person.
 * @throws InvalidInputError
 */
export async function changeOverrides(
  tx: Db,
  ctx: Context,
  actor: Actor,
  act: PlanAct,
): Promise<PlanActDone> {
  if (act.cells.length === 0) return nothing
  const reason = act.reason?.trim() || null
  await checkCells(tx, ctx, act.cells, reason)
  const { employeeIds, range } = extentOf(act.cells)
  const around = aroundOf(range)
  const before = await plannedCells(tx, employeeIds, around)
  const changed = await replaceOverrides(tx, act.cells, reason)
  if (changed.length === 0) return nothing
  const actId = await insertPlanAct(
    tx,
    {
      kind: act.kind,
      at: ctx.clock.now(),
      actor: `${actor.kind}:${actor.name}`,
      reason,
      undoes: act.undoes ?? null,
    },
    changed,
  )
  const plans = await planAgain(tx, ctx, changed)
  const after = await plannedCells(tx, employeeIds, around)
  const warnings = await newWarnings(tx, act.cells, employeeIds, around, [before, after])
  await tell(tx, ctx, actor, { ...act, reason }, actId, changed, before, after)
  return { actId, changed: changed.length, plans, warnings }
}

/** Dates beyond those that are planned ahead are planned when their time comes. */
async function planAgain(tx: Db, ctx: Context, changed: readonly ChangedOverride[]): Promise<number> {
  const today = Temporal.PlainDate.from(await todayOfCompany(tx, ctx.clock.now()))
  const { employeeIds, range } = extentOf(changed)
  const planned = await findPlannedRange(tx, employeeIds)
  const last = [planned?.to ?? '', today.add({ days: planAheadDays }).toString()].sort()[1]!
  if (range.from > last) return 0
  const to = range.to < last ? range.to : last
  return writtenOf(await planPeople(tx, employeeIds, { from: range.from, to }))
}

async function tell(
  tx: Db,
  ctx: Context,
  actor: Actor,
  { action, kind, reason, undoes }: PlanAct,
  actId: number,
  changed: readonly ChangedOverride[],
  before: PlannedCells,
  after: PlannedCells,
): Promise<void> {
  const words = await plannedWords(
    tx,
    changed.flatMap((cell) => [before(cell), after(cell)]),
  )
  const said = (cells: readonly ChangedOverride[], planned: PlannedCells) =>
    Object.fromEntries(cells.map((cell) => [cell.date, words(planned(cell))]))
  const ofPeople = Map.groupBy(changed, ({ employeeId }) => employeeId)
  await recordAudits(
    tx,
    ctx,
    actor,
    [...ofPeople].map(([employeeId, cells]) => ({
      action,
      subject: `employee:${employeeId}`,
      employeeId,
      before: said(cells, before),
      after: said(cells, after),
      reason,
      details: {
        act: actId,
        ...(undoes !== undefined && { undoes }),
        ...(kind === 'swap' && {
          with: [...ofPeople.keys()].filter((each) => each !== employeeId).map((each) => `employee:${each}`),
        }),
      },
    })),
  )
  await notifyChanged(tx, { days: changed.map(({ employeeId, date }) => [employeeId, date]) })
}
