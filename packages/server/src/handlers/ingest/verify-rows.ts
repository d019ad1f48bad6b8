import type { Context } from '../../context.ts'
import { beforeAllPunches, listPunchesAfter, type NewPunch } from '../../db/ingest/punches.ts'
import { listMiscountedDays } from '../../db/ingest/source-days.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import {
  listSources,
  loadSourceSettings,
  type SourceSettings,
  webSourceId,
} from '../../db/sources/sources.ts'
import { listMiscountedBadges } from '../../db/sources/unknown-badges.ts'
import { interpretRow } from './interpret-row.ts'

export interface RowDifference {
  source: string
  /** The row in its own words, or the date or badge whose figures differ. */
  row: string
  /** `at` or `direction` of a punch, `source_days` or `unknown_badges`. */
  field: string
  stored: unknown
  derived: unknown
}

export interface RowReport {
  /** Punches read again and compared. */
  checked: number
  differences: RowDifference[]
}

const punchesAtOnce = 20_000
/** Nobody compares it with anything, so that its rows are not counted by date. */
const web = { id: webSourceId, name: 'web' }

/**
 * Reads every stored punch again from what its source said, by the source's dated settings, and compares the
 * instant and the direction; counts each source's rows by date, and punches without an owner by badge, and
 * compares the figures that are kept of them. Changes nothing, and can run beside everything else.
 */
export async function verifyRows(
  ctx: Context,
  options: { onProgress?: (checked: number) => void; signal?: AbortSignal } = {},
): Promise<RowReport> {
  const report: RowReport = { checked: 0, differences: [] }
  for (const source of [...(await listSources(ctx.db)), web]) {
    let after = beforeAllPunches
    while (!options.signal?.aborted) {
      const { punches, differences } = await verifyChunk(ctx, source, after)
      report.checked += punches.length
      report.differences.push(...differences)
      options.onProgress?.(report.checked)
      if (punches.length < punchesAtOnce) break
      after = punches.at(-1)!
    }
    if (options.signal?.aborted) break
    const days = source === web ? [] : await listMiscountedDays(ctx.db, source.id)
    report.differences.push(
      ...days.map(({ date, stored, counted }) => ({
        source: source.name,
        row: date,
        field: 'source_days',
        stored,
        derived: counted,
      })),
    )
    const badges = await listMiscountedBadges(ctx.db, source.id)
    report.differences.push(
      ...badges.map(({ badge, stored, counted }) => ({
        source: source.name,
        row: badge,
        field: 'unknown_badges',
        stored,
        derived: counted,
      })),
    )
  }
  return report
}

/** Settings and punches are of one moment, so that a change of settings is no difference. */
async function verifyChunk(
  ctx: Context,
  source: { id: number; name: string },
  after: typeof beforeAllPunches,
): Promise<{ punches: NewPunch[]; differences: RowDifference[] }> {
  return await inSnapshot(ctx.db, async (tx) => {
    const settings = await loadSourceSettings(tx, source.id)
    const punches = await listPunchesAfter(tx, source.id, after, punchesAtOnce)
    const differences = punches.flatMap((punch) =>
      differencesOf(punch, settings).map((difference) => ({
        source: source.name,
        row: [punch.badge, punch.time, punch.direction].join(' '),
        ...difference,
      })),
    )
    return { punches, differences }
  })
}

type Reread = Pick<RowDifference, 'field' | 'stored' | 'derived'>

function differencesOf(punch: NewPunch, settings: readonly SourceSettings[]): Reread[] {
  const { badge, time, direction, terminal } = punch
  const reading = interpretRow({ badge, time, direction, terminal }, settings, Number.POSITIVE_INFINITY)
  if ('reason' in reading) return [{ field: 'at', stored: instantText(punch.at), derived: reading.reason }]
  const differences: Reread[] = []
  if (reading.at !== punch.at)
    differences.push({ field: 'at', stored: instantText(punch.at), derived: instantText(reading.at) })
  if (reading.direction !== punch.meaning)
    differences.push({ field: 'direction', stored: punch.meaning, derived: reading.direction })
  return differences
}

const instantText = (at: number) => Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toString()
