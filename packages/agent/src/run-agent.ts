import { setTimeout as sleep } from 'node:timers/promises'
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import type { Logger } from 'pino'
import { compare } from './compare.ts'
import type { MssqlConfig, ReadingConfig, ServerConfig } from './config.ts'
import { PassingFailure } from './failure.ts'
import { examinePermissions, insistOnReadOnly, type PermissionReport } from './mssql/permissions.ts'
import { openSecuritySystem } from './mssql/security-system.ts'
import { createNotices, type Notices } from './notices.ts'
import { profileNamed } from './profiles/index.ts'
import { pushDirectory } from './push-directory.ts'
import { createReader, type Reader } from './reader.ts'
import { type ServerClient, serverClient } from './server-client.ts'
import { tail } from './tail.ts'
import { tokenWarning } from './token-end.ts'
import { version } from './version.ts'

export interface AgentOptions {
  server: ServerConfig
  mssql: MssqlConfig
  reading: ReadingConfig
  logger: Logger
  signal: AbortSignal
  /** The clock of this host; default: the real one. */
  now?: () => Temporal.Instant
}

const longestPauseMs = 30_000
const heartbeatSeconds = 60
const directoryHours = 24
const tokenCheckHours = 24

/**
 * Reads and pushes until the signal is aborted. What passes is tried again with growing pauses;
 * @throws LastingFailure for what a person must mend
 */
export async function runAgent(options: AgentOptions): Promise<void> {
  const { logger, signal } = options
  const notices = createNotices(logger)
  const passes = (error: unknown) => error instanceof PassingFailure && !signal.aborted
  // Said once when it begins and once when it is over, not with every attempt.
  const onFailing = (error: Error) => notices.say('failing', `${error.message} Trying again until it works.`)
  const onWorking = () => notices.over('failing', 'It works again.')
  while (!signal.aborted) {
    const withPauses = retry(handleWhen(passes), {
      maxAttempts: Number.MAX_SAFE_INTEGER,
      backoff: new ExponentialBackoff({ initialDelay: 500, maxDelay: longestPauseMs }),
    })
    let worked = false
    try {
      await withPauses.execute(async () => {
        try {
          await readFor(options, notices, () => {
            worked = true
            onWorking()
          })
        } catch (error) {
          if (!passes(error)) throw error
          onFailing(error as Error)
          // A connection that worked and broke begins again with short pauses.
          if (!worked) throw error
        }
      }, signal)
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}

/**
 * One connection's life: reads until something fails. `onWorking` is told after each reading that went well.
 */
async function readFor(options: AgentOptions, notices: Notices, onWorking: () => void): Promise<void> {
  const { logger, signal, reading } = options
  await using opened = await openReader(options, notices)
  const { reader, report } = opened
  const due = dueEvery(reader.now)
  while (!signal.aborted) {
    const { read, stored } = await tail(reader)
    if (stored > 0) logger.info({ read, stored }, 'Pushed punches')
    onWorking()
    if (due('directory', directoryHours * 3600)) await pushDirectory(reader)
    if (due('compare', reading.compareMinutes * 60)) {
      const result = await compare(reader)
      if (result.differing.length > 0) logger.info(result, 'Sent days again that differed')
    }
    if (due('token', tokenCheckHours * 3600)) {
      const warning = tokenWarning(await reader.client.checkpoint())
      if (warning !== null) logger.warn(warning)
    }
    if (due('heartbeat', heartbeatSeconds)) await sendHeartbeat(reader, report, reading.pollSeconds)
    await sleep(reading.pollSeconds * 1000, undefined, { signal }).catch(() => {})
  }
}

/** Says of each kind of work whether its time has come, the first time at once. */
function dueEvery(now: () => Temporal.Instant) {
  const last = new Map<string, Temporal.Instant>()
  return (work: string, everySeconds: number): boolean => {
    const before = last.get(work)
    if (before && before.until(now()).total('seconds') < everySeconds) return false
    last.set(work, now())
    return true
  }
}

/** One reading, one comparison, and done. */
export async function runOnce(
  options: AgentOptions,
): Promise<{ read: number; stored: number; differing: string[] }> {
  await using opened = await openReader(options)
  const { reader, report } = opened
  const { read, stored } = await tail(reader)
  const compared = await compare(reader)
  await pushDirectory(reader)
  await sendHeartbeat(reader, report, null)
  return { read, stored: stored + compared.stored, differing: compared.differing }
}

export interface OpenReader extends AsyncDisposable {
  reader: Reader
  report: PermissionReport
}

/** Asks the server what this source is, connects to it, and makes sure that the login is one to read with. */
export async function openReader(
  { server, mssql, reading, logger, signal, now = () => Temporal.Now.instant() }: AgentOptions,
  notices = createNotices(logger),
): Promise<OpenReader> {
  const client: ServerClient = serverClient(server, signal)
  const { source } = await client.checkpoint()
  const profile = profileNamed(source.profile)
  const system = await openSecuritySystem(mssql, mssql.database ?? profile.database)
  try {
    const report = await examinePermissions(system, profile)
    for (const warning of report.warnings) notices.say(warning, warning)
    insistOnReadOnly(report, reading)
    await client.settings({ profile: profile.name, directions: profile.directions })
    const reader = createReader({ client, system, profile, notices, now })
    return { reader, report, [Symbol.asyncDispose]: () => system[Symbol.asyncDispose]() }
  } catch (error) {
    await system[Symbol.asyncDispose]()
    throw error
  }
}

async function sendHeartbeat(
  reader: Reader,
  { permissions, warnings }: PermissionReport,
  pollSeconds: number | null,
): Promise<void> {
  const lag = reader.readAt?.until(reader.now()).total('seconds') ?? null
  await reader.client.heartbeat({
    version,
    lagSeconds: lag === null ? null : Math.max(0, lag),
    clockDifferenceSeconds: reader.clocks?.sourceSeconds ?? null,
    agentClockDifferenceSeconds: reader.clocks?.agentSeconds ?? null,
    pollSeconds,
    permissions,
    warnings,
  })
}
