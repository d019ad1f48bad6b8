import type { Actor, Context } from '../../context.ts'
import { listUserRows } from '../../db/access/users.ts'
import { listDepartments } from '../../db/people/departments.ts'
import { assertMayForCompany } from './assert-may.ts'
import { recordReading } from './record-audit.ts'

/** Who may sign in, how, and with which roles. */
export async function readUsers(ctx: Context, actor: Actor) {
  assertMayForCompany(actor, 'read-users')
  await recordReading(ctx, actor, { action: 'read-users', subject: 'users' })
  const rows = await listUserRows(ctx.db, ctx.clock.now())
  return {
    users: rows.map(({ createdAt, lastSeenAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toString(),
      lastSeenAt: lastSeenAt?.toString() ?? null,
    })),
    departments: await listDepartments(ctx.db),
  }
}
