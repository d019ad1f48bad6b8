import type { Actor, Context } from '../../../context.ts'
import type { RecomputeRunRow } from '../../../db/days/recompute-runs.ts'
import type { Db } from '../../../db/kit/connect.ts'
import { recordAudit } from '../../access/record-audit.ts'

/** A line of the audit about a run: whose days, which, and what is said besides. */
export async function recordRunInAudit(
  tx: Db,
  ctx: Context,
  actor: Actor,
  action: string,
  { id, from, to, departmentId, employeeIds, reason }: RecomputeRunRow,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const only = departmentId === null && employeeIds?.length === 1 ? employeeIds[0]! : null
  await recordAudit(tx, ctx, actor, {
    action,
    subject:
      departmentId !== null
        ? `department:${departmentId}`
        : only !== null
          ? `employee:${only}`
          : employeeIds !== null
            ? `employees:${employeeIds.length}`
            : 'company',
    employeeId: only,
    reason,
    details: { run: id, from, to, ...details },
  })
}
