import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { assertTransaction } from './transaction.ts'

/*
 * Every lock is taken before the first read of facts, in this order: organisation, source, employees
 * ascending, rows by primary key.
 */
const organisationClass = 1
const sourceClass = 2
const addressClass = 3

/** Rare changes by people (people, schedules, policies, mapping) run one after another. */
export async function lockOrganisation(tx: Db): Promise<void> {
  assertTransaction(tx)
  await sql`select pg_advisory_xact_lock(${organisationClass}::int, 0)`.execute(tx)
}

/**
 * Ingest, mapping of badges and reinterpretation of one source run one after another, so that no mark is lost
 * between a mapping and a punch.
 */
export async function lockSource(tx: Db, sourceId: number): Promise<void> {
  assertTransaction(tx)
  await sql`select pg_advisory_xact_lock(${sourceClass}::int, ${sourceId}::int)`.execute(tx)
}

/** Sign-ins from one network address (a hash of it) are counted one after another. */
export async function lockAddress(tx: Db, address: number): Promise<void> {
  assertTransaction(tx)
  await sql`select pg_advisory_xact_lock(${addressClass}::int, ${address}::int)`.execute(tx)
}

/** Waits until nobody else derives or plans for these people, until the end of the transaction. */
export async function lockPeople(tx: Db, employeeIds: readonly number[]): Promise<void> {
  assertTransaction(tx)
  await sql`select from employees where id = any(${employeeIds as number[]}::int[]) order by id for no key update`.execute(
    tx,
  )
}
