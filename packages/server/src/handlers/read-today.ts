import type { Context } from '../context.ts'
import { countPendingDays } from '../db/read-health.ts'
import { findUnknownBadges, readSourceStatus, type SourceStatusRow } from '../db/read-sources.ts'
import { countPresence, type PresenceCount } from '../db/read-today.ts'
import { workDateNow } from './work-date-now.ts'

const presences = [
  'in',
  'left',
  'notYet',
  'behind',
  'upcoming',
  'absent',
  'incomplete',
  'away',
  'off',
] as const
const mostBadges = 50
/** A source that was not read for longer than this is behind. */
const behindSeconds = 300

/** The board of a date: how many are where, by department, and how far the sources were read. */
export async function readToday(ctx: Context, input: { date?: string | undefined }) {
  const now = ctx.clock.now()
  const date = input.date ?? (await workDateNow(ctx))
  const counts = await countPresence(ctx.db, date)
  const sources = await readSourceStatus(ctx.db, now.subtract({ hours: 24 }))
  const badges = await findUnknownBadges(ctx.db, mostBadges)
  return {
    date,
    now: now.toString(),
    pendingDays: await countPendingDays(ctx.db),
    totals: sumUp(counts),
    departments: [...Map.groupBy(counts, (row) => row.departmentId).values()].map((rows) => ({
      department: {
        id: rows[0]!.departmentId,
        name: rows[0]!.departmentName,
        nameEn: rows[0]!.departmentNameEn,
      },
      counts: sumUp(rows),
    })),
    sources: sources.map((row) => shownSource(row, now)),
    unknownBadges: badges.map((row) => ({
      ...row,
      firstAt: row.firstAt.toString(),
      lastAt: row.lastAt.toString(),
    })),
  }
}

function sumUp(rows: readonly PresenceCount[]) {
  const people = (wanted: (row: PresenceCount) => boolean) =>
    rows.filter(wanted).reduce((sum, row) => sum + row.people, 0)
  const byPresence = Object.fromEntries(
    presences.map((presence) => [presence, people((row) => row.presence === presence)]),
  )
  return {
    ...(byPresence as Record<(typeof presences)[number], number>),
    people: people(() => true),
    late: rows.reduce((sum, row) => sum + row.late, 0),
  }
}

function shownSource({ readThrough, heartbeatAt, warnings, ...row }: SourceStatusRow, now: Temporal.Instant) {
  const seconds =
    readThrough === null ? null : Math.max(0, Math.round(readThrough.until(now).total('seconds')))
  return {
    ...row,
    readThrough: readThrough?.toString() ?? null,
    behindSeconds: seconds,
    behind: seconds === null || seconds > behindSeconds,
    heartbeatAt: heartbeatAt?.toString() ?? null,
    warnings: warnings ?? [],
  }
}
