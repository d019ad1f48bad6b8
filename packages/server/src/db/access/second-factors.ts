import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface SecondFactorRow {
  /** Encrypted. */
  secret: string
  confirmed: boolean
  /** The last step of thirty seconds whose code was taken. */
  lastStep: number | null
  backupSalt: Buffer
}

/** The second factor of a user, confirmed or not; nobody else reads or changes it until the end of `tx`. */
export async function lockSecondFactor(tx: Db, userId: string): Promise<SecondFactorRow | undefined> {
  assertTransaction(tx)
  const { rows } = await sql<SecondFactorRow>`
    select secret, confirmed_at is not null as confirmed, last_step as "lastStep", backup_salt as "backupSalt"
    from second_factors where user_id = ${userId} for no key update
  `.execute(tx)
  return rows[0]
}

export async function hasSecondFactor(db: Db, userId: string): Promise<boolean> {
  const { rows } = await sql`
    select from second_factors where user_id = ${userId} and confirmed_at is not null
  `.execute(db)
  return rows.length > 0
}

/**
 * Begins a second factor in the place of one that was begun.
 * @returns false if the user has a confirmed one
 */
export async function replaceSecondFactor(
  tx: Db,
  factor: { userId: string; secret: string; backupSalt: Buffer; at: Temporal.Instant },
): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    insert into second_factors (user_id, secret, backup_salt, begun_at)
    values (${factor.userId}, ${factor.secret}, ${factor.backupSalt}, ${factor.at.toString()})
    on conflict (user_id) do update
      set secret = excluded.secret, backup_salt = excluded.backup_salt, begun_at = excluded.begun_at, last_step = null
      where second_factors.confirmed_at is null
  `.execute(tx)
  return Number(numAffectedRows ?? 0) === 1
}

/** A code of this step was taken; the first one confirms the second factor. */
export async function takeStep(tx: Db, userId: string, step: number, at: Temporal.Instant): Promise<void> {
  assertTransaction(tx)
  await sql`
    update second_factors set last_step = ${step}, confirmed_at = coalesce(confirmed_at, ${at.toString()})
    where user_id = ${userId}
  `.execute(tx)
}

/** Makes these the backup codes of a user, and no others. */
export async function replaceBackupCodes(
  tx: Db,
  userId: string,
  salt: Buffer,
  hashes: readonly Buffer[],
): Promise<void> {
  assertTransaction(tx)
  await sql`update second_factors set backup_salt = ${salt} where user_id = ${userId}`.execute(tx)
  await sql`delete from backup_codes where user_id = ${userId}`.execute(tx)
  await sql`
    insert into backup_codes (user_id, hash) select ${userId}, unnest(${hashes as Buffer[]}::bytea[])
  `.execute(tx)
}

/**
 * Uses a backup code up.
 * @returns false if it is none, or was used
 */
export async function takeBackupCode(tx: Db, userId: string, hash: Buffer): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`
    delete from backup_codes where user_id = ${userId} and hash = ${hash}
  `.execute(tx)
  return Number(numAffectedRows ?? 0) === 1
}

export async function countBackupCodes(db: Db, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from backup_codes where user_id = ${userId}
  `.execute(db)
  return rows[0]!.count
}

/**
 * Takes the second factor from a user.
 * @returns whether there was one
 */
export async function deleteSecondFactor(tx: Db, userId: string): Promise<boolean> {
  assertTransaction(tx)
  const { numAffectedRows } = await sql`delete from second_factors where user_id = ${userId}`.execute(tx)
  return Number(numAffectedRows ?? 0) > 0
}
