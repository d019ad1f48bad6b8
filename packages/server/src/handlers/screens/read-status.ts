import { engineEdition, rulesEdition } from '@rollcall/core'
import { type Context, systemActor } from '../../context.ts'
import { listAppliedMigrations, listMigrations } from '../../db/kit/migrate.ts'
import { findStatus, listRuns } from '../../db/screens/read-status.ts'
import { readSources } from './read-sources.ts'

export interface Check {
  name: string
  /** False for what somebody has to look at. */
  ok: boolean
  says: string
}

/** A worker says each minute that it is alive, and derives what is due. */
const aliveSeconds = 180
const dueSeconds = 120

/** How an installation is, in ten lines; for whoever may run commands on it. */
export async function readStatus(ctx: Context): Promise<Check[]> {
  const began = performance.now()
  const applied = await listAppliedMigrations(ctx.db)
  const answeredMs = Math.round(performance.now() - began)
  const migrations = migrationCheck(await listMigrations(), applied)
  if (!migrations.ok) return [check('database', true, `answers in ${answeredMs} ms`), migrations]

  const now = ctx.clock.now()
  const row = await findStatus(ctx.db, engineEdition, now.subtract({ seconds: dueSeconds }))
  const runs = new Map((await listRuns(ctx.db)).map((run) => [run.what, run]))
  const { sources } = await readSources(ctx, systemActor)
  const late = sources.filter(({ behind }) => behind).map(({ name }) => name)
  const slowest = sources.toSorted((a, b) => (b.behindSeconds ?? Infinity) - (a.behindSeconds ?? Infinity))[0]
  const alive = runs.get('worker')?.at ?? null
  const aliveAgo = alive === null ? null : Math.round(alive.until(now).total('seconds'))
  const works = aliveAgo !== null && aliveAgo <= aliveSeconds
  return [
    check('database', true, `PostgreSQL ${row.server}, answers in ${answeredMs} ms`),
    migrations,
    check(
      'edition',
      true,
      `engine ${engineEdition}, rules ${rulesEdition}${row.olderDays > 0 ? `; ${row.olderDays} days of an older engine, see “rollcall recompute”` : ''}`,
    ),
    check(
      'sources',
      late.length === 0,
      sources.length === 0
        ? 'none yet; “rollcall source” adds one'
        : late.length === 0
          ? `${sources.length}, all read in time`
          : `${sources.length}, late: ${late.join(', ')}; look at their agents`,
    ),
    check(
      'lag',
      true,
      slowest === undefined
        ? 'nothing is read'
        : slowest.behindSeconds === null
          ? `${slowest.name} was never read`
          : `${slowest.behindSeconds} s at most (${slowest.name})`,
    ),
    check('marks waiting', row.marks === 0 || works, `${row.marks}`),
    check('due days', row.dueDays === 0, `${row.dueDays} not derived in time`),
    check(
      'worker',
      works,
      aliveAgo === null
        ? 'none has run; start “rollcall worker”'
        : works
          ? `alive ${aliveAgo} s ago`
          : `silent for ${aliveAgo} s; see its log, and start “rollcall worker”`,
    ),
    holidayCheck(runs.get('holidays'), row.holidayFindings),
    verifyCheck(runs.get('verify')),
  ]
}

const check = (name: string, ok: boolean, says: string): Check => ({ name, ok, says })

function migrationCheck(known: readonly string[], applied: readonly string[]): Check {
  const missing = known.filter((name) => !applied.includes(name))
  const newer = applied.filter((name) => !known.includes(name))
  const says =
    missing.length > 0
      ? `${missing.length} not applied (${missing.join(', ')}); run “rollcall migrate”`
      : newer.length > 0
        ? `the database is newer (${newer.join(', ')}); start a newer version`
        : `${applied.length} applied, the last is ${applied.at(-1)}`
  return check('migrations', missing.length === 0 && newer.length === 0, says)
}

interface Run {
  at: Temporal.Instant
  details: Record<string, unknown>
}

function holidayCheck(run: Run | undefined, findings: number): Check {
  const asked =
    run === undefined || run.details.asked === 0
      ? 'those that come with Rollcall; no key for the public service, see “rollcall holidays --help”'
      : `asked ${run.at.toString({ smallestUnit: 'second' })}${run.details.failed === 0 ? '' : ', without an answer'}`
  const says = findings === 0 ? asked : `${findings} to be decided on the page Holidays; ${asked}`
  return check('holidays', findings === 0, says)
}

function verifyCheck(run: Run | undefined): Check {
  if (run === undefined) return check('last verify', true, 'never; run “rollcall verify”')
  const { punches, days, differences } = run.details as Record<string, number>
  return check(
    'last verify',
    differences === 0,
    `${run.at.toString({ smallestUnit: 'second' })}, ${punches} punches and ${days} days, ${differences} differences`,
  )
}
