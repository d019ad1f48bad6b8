import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** The web: its punches are written by the server itself (rules.md §5.6). No agent reads it. */
export const webSourceId = 0

/** Who said what the codes mean: nobody yet, the agent when it first came, or a person. */
export type DirectionsSaidBy = 'nobody' | 'agent' | 'person'

/** How the raw rows of a source are read, from a raw time on. */
export interface SourceSettings {
  validFrom: string
  zone: string
  /** Raw direction code → in, out, breakOut, breakIn or unknown; a code that is not here is unknown. */
  directions: Record<string, string>
  directionsSaidBy: DirectionsSaidBy
  clockCorrectionSeconds: number
}

/** The settings of a source, the newest first. */
export async function loadSourceSettings(db: Db, sourceId: number): Promise<SourceSettings[]> {
  const rows = await db
    .selectFrom('source_settings')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map((row) => ({
    validFrom: row.valid_from,
    zone: row.zone,
    directions: row.directions,
    directionsSaidBy: row.directions_said_by as DirectionsSaidBy,
    clockCorrectionSeconds: row.clock_correction_seconds,
  }))
}

/** A security system; the web is none. */
export async function findSource(db: Db, sourceId: number) {
  return await devices(db).selectAll().where('id', '=', sourceId).executeTakeFirst()
}

/** Every security system with its name, in the order they were added. */
export async function listSources(db: Db): Promise<{ id: number; name: string }[]> {
  return await devices(db).select(['id', 'name']).orderBy('id').execute()
}

export async function findSourceNamed(db: Db, name: string) {
  return await db.selectFrom('sources').selectAll().where('name', '=', name).executeTakeFirst()
}

const devices = (db: Db) => db.selectFrom('sources').where('origin', '=', 'device')

export async function insertSource(
  tx: Db,
  source: {
    name: string
    nameEn: string
    profile: string
    zone: string
    directions: Readonly<Record<string, string>>
    directionsSaidBy: DirectionsSaidBy
  },
): Promise<number> {
  assertTransaction(tx)
  const { id } = await tx
    .insertInto('sources')
    .values((eb) => ({
      ...{ name: source.name, name_en: source.nameEn, profile: source.profile },
      // Its rows of before are not kept, and so not asked for.
      retained_from: eb.selectFrom('retention').select('facts_from'),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('source_settings')
    .values({
      source_id: id,
      valid_from: '',
      zone: source.zone,
      directions: JSON.stringify(source.directions),
      directions_said_by: source.directionsSaidBy,
      clock_correction_seconds: 0,
    })
    .execute()
  return id
}

/** @returns whether it was called otherwise */
export async function updateSourceNameEn(tx: Db, sourceId: number, nameEn: string): Promise<boolean> {
  assertTransaction(tx)
  const { numUpdatedRows } = await tx
    .updateTable('sources')
    .set({ name_en: nameEn })
    .where('id', '=', sourceId)
    .where('name_en', '<>', nameEn)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
