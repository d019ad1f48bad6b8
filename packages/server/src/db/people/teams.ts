import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

/** A person in a team; days since 1970-01-01, null for no bound. */
export interface TeamMemberRow {
  employeeId: number
  teamId: number
  fromDay: number | null
  untilDay: number | null
}

/** The teams of these people, by person and time. */
export async function loadTeamMembers(db: Db, employeeIds: readonly number[]): Promise<TeamMemberRow[]> {
  const { rows } = await sql<TeamMemberRow>`
    select employee_id as "employeeId", team_id as "teamId",
      lower(during) - ${epoch} as "fromDay", upper(during) - ${epoch} as "untilDay"
    from team_members where employee_id = any(${employeeIds as number[]}::int[])
    order by employee_id, during
  `.execute(db)
  return rows
}

export interface TeamName {
  name: string
  nameEn: string
}

/** Who has the id or the name, of teams. */
export async function findTeam(
  db: Db,
  by: { id: number } | { name: string },
): Promise<(TeamName & { id: number }) | null> {
  const row = await db
    .selectFrom('teams')
    .select(['id', 'name', 'name_en as nameEn'])
    .where('id' in by ? 'id' : 'name', '=', 'id' in by ? by.id : by.name)
    .executeTakeFirst()
  return row ?? null
}

/** Returns the id. */
export async function insertTeam(tx: Db, { name, nameEn }: TeamName): Promise<number> {
  assertTransaction(tx)
  const { id } = await tx
    .insertInto('teams')
    .values({ name, name_en: nameEn })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateTeam(tx: Db, id: number, { name, nameEn }: TeamName): Promise<void> {
  assertTransaction(tx)
  await tx.updateTable('teams').set({ name, name_en: nameEn }).where('id', '=', id).execute()
}

/** Whether somebody was ever in the team, or a pattern was given for it. */
export async function isTeamUsed(db: Db, id: number): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from team_members where team_id = ${id})
      or exists (select from plan_assignments where scope = 'team' and scope_id = ${id}) as used
  `.execute(db)
  return rows[0]!.used
}

export async function deleteTeam(tx: Db, id: number): Promise<void> {
  assertTransaction(tx)
  await tx.deleteFrom('teams').where('id', '=', id).execute()
}

/** The teams of these people become exactly what is given. */
export async function replaceTeamMembers(
  tx: Db,
  employeeIds: readonly number[],
  rows: readonly TeamMemberRow[],
): Promise<void> {
  assertTransaction(tx)
  await sql`delete from team_members where employee_id = any(${employeeIds as number[]}::int[])`.execute(tx)
  await sql`
    insert into team_members (team_id, employee_id, during)
    select "teamId", "employeeId", daterange(${epoch} + "fromDay", ${epoch} + "untilDay")
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row ("teamId" int, "employeeId" int, "fromDay" int, "untilDay" int)
    order by "employeeId", "fromDay" nulls first
  `.execute(tx)
}
