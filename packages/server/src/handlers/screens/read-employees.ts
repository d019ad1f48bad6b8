import type { Actor, Context } from '../../context.ts'
import { listPeople } from '../../db/people/read-people.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { todayFor } from '../people/today-of.ts'
import { shownPerson } from './shown.ts'

/** People within reach whose name or number holds the text. */
export async function readEmployees(ctx: Context, actor: Actor, input: { search: string; limit: number }) {
  const reach = assertMay(actor, 'find-people')
  await recordReading(ctx, actor, { action: 'find-people', subject: `search:${input.search}` })
  const date = await todayFor(ctx, actor)
  const departmentIds = await departmentsOn(ctx.db, reach, date)
  const rows = await listPeople(ctx.db, input.search, date, departmentIds, input.limit)
  return { employees: rows.map(shownPerson) }
}
