import type { Approver, AskedDay, DayRequest, RequestStatus, ShownEvidence } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

const epoch = sql`date '1970-01-01'`

/** What stands of one date of a request. */
export interface RequestPartRow {
  day: number
  asked: Omit<AskedDay, 'day'>
  /** What the engine is told; an empty object for what no day shows. */
  part: object
  /** What it takes of a balance: so many minutes of a day of so many. */
  minutes: number
  ofMinutes: number
}

export interface RequestRow {
  id: number
  employeeId: number
  kindId: number
  effect: DayRequest['type'] | null
  status: RequestStatus
  steps: Approver[]
  approvedSteps: number
  askedBy: string
  days: number[]
}

export interface NewRequest {
  key: string
  employeeId: number
  kindId: number
  status: 'pending' | 'approved'
  steps: readonly Approver[]
  askedBy: string
  askedAt: Temporal.Instant
  reason: string
  parts: readonly RequestPartRow[]
  /** What speaks for a proposed correction, as it was shown; none for what somebody asked by herself. */
  evidence: readonly ShownEvidence[]
}

/** The request that was asked with this key, if there is one. */
export async function findByKey(db: Db, key: string): Promise<{ id: number; employeeId: number } | null> {
  const { rows } = await sql<{ id: number; employeeId: number }>`
    select id, employee_id as "employeeId" from requests where key = ${key}
  `.execute(db)
  return rows[0] ?? null
}

/** Writes a request with its dates. Returns its id; null if one with its key is there. */
export async function insertRequest(tx: Db, request: NewRequest): Promise<number | null> {
  assertTransaction(tx)
  const { key, employeeId, kindId, status, steps, askedBy, askedAt, reason, parts, evidence } = request
  const { rows } = await sql<{ id: number }>`
    insert into requests (key, employee_id, kind_id, status, steps, asked_by, asked_at, approved_at, reason, evidence)
    values (${key}, ${employeeId}, ${kindId}, ${status}, ${steps as string[]}, ${askedBy}, ${askedAt.toString()},
      ${status === 'approved' ? askedAt.toString() : null}, ${reason},
      ${evidence.length > 0 ? JSON.stringify(evidence) : null}::jsonb)
    on conflict (key) do nothing returning id
  `.execute(tx)
  const id = rows[0]?.id
  if (id === undefined) return null
  await insertParts(tx, id, parts)
  return id
}

async function insertParts(tx: Db, requestId: number, parts: readonly RequestPartRow[]): Promise<void> {
  await sql`
    insert into request_parts (request_id, work_date, place, part, asked, minutes, of_minutes)
    select ${requestId}, ${epoch} + day, 1, part, asked, minutes, "ofMinutes"
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
      as one (day int, part jsonb, asked jsonb, minutes int, "ofMinutes" int)
  `.execute(tx)
}

const row = sql`
  select requests.id, employee_id as "employeeId", kind_id as "kindId", effect, status, requests.steps, asked_by as "askedBy",
    (select count(*)::int from request_steps where request_id = requests.id and decision = 'approved') as "approvedSteps",
    (select array_agg(distinct work_date - ${epoch}) from request_parts where request_id = requests.id) as days
  from requests join request_kinds on request_kinds.id = kind_id`

/** These requests as they stand, their rows locked, ascending. */
export async function loadRequests(tx: Db, ids: readonly number[]): Promise<RequestRow[]> {
  assertTransaction(tx)
  const { rows } = await sql<RequestRow>`
    ${row} where requests.id = any(${ids as number[]}::int[]) order by requests.id for update of requests
  `.execute(tx)
  return rows
}

/** The same for who only looks. */
export async function listRequestsByIds(db: Db, ids: readonly number[]): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    ${row} where requests.id = any(${ids as number[]}::int[]) order by requests.id
  `.execute(db)
  return rows
}

/** Whose these requests are. */
export async function listRequesters(db: Db, ids: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ employeeId: number }>`
    select distinct employee_id as "employeeId" from requests where id = any(${ids as number[]}::int[]) order by 1
  `.execute(db)
  return rows.map(({ employeeId }) => employeeId)
}

export interface DecidedStep {
  requestId: number
  step: number
  decision: 'approved' | 'rejected'
  /** The user in whose place it was decided, if it was. */
  inPlaceOf: string | null
  /** What the request is after it. */
  status: RequestStatus
}

/** Writes decisions of one person, and what the requests are after them. */
export async function insertDecisions(
  tx: Db,
  decided: readonly DecidedStep[],
  { by, at, comment }: { by: string; at: Temporal.Instant; comment: string },
): Promise<void> {
  assertTransaction(tx)
  const rows = sql`jsonb_to_recordset(${JSON.stringify(decided)}::jsonb)
    as one ("requestId" int, step int, decision text, "inPlaceOf" text, status text)`
  await sql`
    insert into request_steps (request_id, step, decided_by, in_place_of, decision, decided_at, comment)
    select "requestId", step, ${by}, "inPlaceOf", decision, ${at.toString()}, ${comment} from ${rows} order by "requestId"
  `.execute(tx)
  await sql`
    update requests set status = one.status,
      approved_at = case when one.status = 'approved' then ${at.toString()}::timestamptz end
    from ${rows} where requests.id = "requestId"
  `.execute(tx)
}

/** Ends requests otherwise than by a decision. */
export async function endRequest(
  tx: Db,
  id: number,
  {
    status,
    by,
    at,
    reason,
  }: { status: 'withdrawn' | 'cancelled'; by: string; at: Temporal.Instant; reason: string },
): Promise<void> {
  assertTransaction(tx)
  await sql`
    update requests set status = ${status}, ended_by = ${by}, ended_at = ${at.toString()}, end_reason = ${reason}
    where id = ${id}
  `.execute(tx)
}
