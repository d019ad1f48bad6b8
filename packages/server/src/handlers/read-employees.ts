import type { Context } from '../context.ts'
import { findPeople } from '../db/read-people.ts'
import { shownPerson } from './shown.ts'
import { workDateNow } from './work-date-now.ts'

/** People whose name or number holds the text. */
export async function readEmployees(ctx: Context, input: { search: string; limit: number }) {
  const rows = await findPeople(ctx.db, input.search, await workDateNow(ctx), input.limit)
  return { employees: rows.map(shownPerson) }
}
