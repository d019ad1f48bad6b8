import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../kit/connect.ts'

/** What a user is called: as an employee, where one is linked. */
export const nameOfUser = (userId: RawBuilder<unknown>) => sql`(
  select coalesce(worker.name, who.name) from auth."user" as who
  left join employee_users on user_id = who.id
  left join employees as worker on worker.id = employee_users.employee_id
  where who.id = ${userId}
)`

/** The same of who acts under a name like `person:kim@office.test`; null for what is no user any more. */
export const nameOfActor = (actor: RawBuilder<unknown>) =>
  nameOfUser(
    sql`(select id from auth."user" as one where one.email = substring(${actor} from '^person:(.*)$'))`,
  )

export async function listUserNames(db: Db, userIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, ${nameOfUser(sql`given.id`)} as name from unnest(${userIds as string[]}::text[]) as given (id)
  `.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
