import type { Actor, Context } from '../../context.ts'
import { listPeople } from '../../db/people/read-people.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { todayFor } from '../people/today-of.ts'
import { shownPerson } from './shown.ts'

/** People within reach whose name or number holds the text. */
export async function readEmployees(ctx: Context, actor: Actor, input: { search: string; limit: number }) {
  const { company, departmentIds } = assertMay(actor, 'find-people')
  await recordReading(ctx, actor, { action: 'find-people', subject: `search:${input.search}` })
  const rows = await listPeople(
    ctx.db,
    input.search,
    await todayFor(ctx, actor),
    company ? null : departmentIds,
    input.limit,
  )
  return { employees: rows.map(shownPerson) }
}
