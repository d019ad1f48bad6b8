import type { Db } from './connect.ts'

/** How the raw rows of a source are read, from a raw time on. */
export interface SourceSettings {
  validFrom: string
  zone: string
  /** Raw direction code → in, out, breakOut, breakIn or unknown; a code that is not here is unknown. */
  directions: Record<string, string>
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
    clockCorrectionSeconds: row.clock_correction_seconds,
  }))
}

export async function findSource(db: Db, sourceId: number) {
  return await db.selectFrom('sources').selectAll().where('id', '=', sourceId).executeTakeFirst()
}
