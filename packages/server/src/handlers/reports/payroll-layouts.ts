import { isDeepStrictEqual } from 'node:util'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  findPayrollLayout,
  insertPayrollVersion,
  listPayrollLayouts,
  type PayrollColumn,
} from '../../db/reports/payroll-layouts.ts'
import { ConflictError, InvalidInputError, NotFoundError, type WrongField } from '../../errors.ts'
import { assertMay, assertMayForCompany, reachOfActor } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { listPayrollFigures, type PayrollFigure } from './payroll-figures.ts'

/** The layouts as they are now, and what their columns may hold. */
export async function readPayrollLayouts(ctx: Context, actor: Actor) {
  assertMay(actor, 'export-reports')
  const layouts = await listPayrollLayouts(ctx.db)
  const figures = await figuresNow(ctx)
  return {
    layouts: layouts.map(({ madeAt, ...layout }) => ({ ...layout, madeAt: madeAt.toString() })),
    figures: figures.map(({ figure, head, units }) => ({ figure, head, units })),
    mayChange: reachOfActor(actor, 'manage-payroll').company,
  }
}

async function figuresNow(ctx: Context): Promise<PayrollFigure[]> {
  const today = await todayOfCompany(ctx.db, ctx.clock.now())
  return await listPayrollFigures(ctx.db, { from: today, to: today })
}

export interface SavePayrollLayoutInput {
  /** Null for a new one. */
  id: number | null
  name: string
  /** Which version was looked at: of a new one 0. */
  version: number
  columns: PayrollColumn[]
}

const mostColumns = 100

/**
 * Writes a layout as its next version. Sent twice, the second changes nothing; of two who change the same
 * version the second is told to look again.
 * @throws InvalidInputError with all that is wrong, by field; ConflictError, NotFoundError
 */
export async function savePayrollLayout(
  ctx: Context,
  actor: Actor,
  { id, version, ...input }: SavePayrollLayoutInput,
): Promise<{ id: number; version: number; changed: boolean }> {
  assertMayForCompany(actor, 'manage-payroll')
  const figures = await figuresNow(ctx)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const layouts = await listPayrollLayouts(tx)
    const known = id === null ? null : await findPayrollLayout(tx, id)
    if (id !== null && known === null) throw new NotFoundError('This layout')
    const wanted = {
      name: input.name.trim(),
      columns: input.columns.map(({ figure, unit, name }) => ({ figure, unit, name: name.trim() })),
    }
    // Sent again, a new one is there under its name.
    const same = known ?? layouts.find(({ name }) => name === wanted.name)
    if (same && isDeepStrictEqual({ name: same.name, columns: same.columns }, wanted))
      return { id: same.id, version: same.version, changed: false }
    const faults = faultsOf(
      wanted,
      figures,
      layouts.filter((other) => other.id !== id).map(({ name }) => name),
    )
    if (faults.length > 0) throw new InvalidInputError(faults)
    if (known && known.version !== version)
      throw new ConflictError(
        'Somebody else changed this layout meanwhile. Look at it again.',
        'payroll-stale',
      )
    const next = (known?.version ?? 0) + 1
    const saved = { ...wanted, version: next, madeBy: `${actor.kind}:${actor.name}`, madeAt: ctx.clock.now() }
    const layoutId = await insertPayrollVersion(tx, { id, ...saved })
    await recordAudit(tx, ctx, actor, {
      action: 'save-payroll-layout',
      subject: `payroll-layout:${layoutId}`,
      before: known && { name: known.name, version: known.version, columns: known.columns },
      after: { ...wanted, version: next },
    })
    return { id: layoutId, version: next, changed: true }
  })
}

function faultsOf(
  { name, columns }: { name: string; columns: PayrollColumn[] },
  figures: readonly PayrollFigure[],
  taken: readonly string[],
): WrongField[] {
  const units = new Map(figures.map(({ figure, units }) => [figure, units as string[]]))
  const names = columns.map((column) => column.name)
  const fault = (field: string, code: string, message: string): WrongField => ({ field, code, message })
  return [
    ...(name === '' ? [fault('name', 'payroll-name-missing', 'is empty. Give it a name.')] : []),
    ...(taken.includes(name)
      ? [fault('name', 'payroll-name-taken', 'is that of another layout. Choose another name.')]
      : []),
    ...(columns.length === 0 || columns.length > mostColumns
      ? [fault('columns', 'payroll-columns', `has ${columns.length} columns. Choose 1 to ${mostColumns}.`)]
      : []),
    ...columns.flatMap((column, place) => [
      ...(column.name === ''
        ? [fault(`columns.${place}.name`, 'payroll-name-missing', 'is empty. Give the column a name.')]
        : []),
      ...(column.name !== '' && names.indexOf(column.name) < place
        ? [fault(`columns.${place}.name`, 'payroll-head-taken', 'stands twice. Name each column once.')]
        : []),
      ...(units.get(column.figure)?.includes(column.unit)
        ? []
        : [
            fault(
              `columns.${place}.figure`,
              'payroll-figure',
              'is no figure in this unit. Choose one of `figures` of GET /api/payroll-layouts.',
            ),
          ]),
    ]),
  ]
}
