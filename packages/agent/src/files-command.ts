import { ExponentialBackoff, handleType, retry } from 'cockatiel'
import { ConfigError, type ServerConfig } from './config.ts'
import { PassingFailure } from './failure.ts'
import type { ExportFormat } from './files/parse-export.ts'
import { type FileReport, pushFile } from './push-files.ts'
import { serverClient } from './server-client.ts'

const mostProblemsShown = 20

/** Pushes files one after another and prints what became of their lines. */
export async function filesCommand(
  server: ServerConfig,
  files: readonly string[],
  values: Record<string, string | boolean | undefined>,
  signal: AbortSignal,
): Promise<number> {
  if (files.length === 0) throw new ConfigError('Name at least one file: rollcall-agent file PATH…')
  const { format, readThrough } = readOptions(values)
  const client = serverClient(server, signal)
  const patient = retry(handleType(PassingFailure), {
    maxAttempts: 6,
    backoff: new ExponentialBackoff({ initialDelay: 500, maxDelay: 8000 }),
  })
  const reports: FileReport[] = []
  for (const file of files) {
    const report = await patient.execute(() =>
      pushFile(client, file, { ...(format ? { format } : {}), readThrough }),
    )
    reports.push(report)
    if (values.json !== true) printReport(report)
  }
  if (values.json === true) console.log(JSON.stringify(reports))
  return 0
}

function readOptions(values: Record<string, string | boolean | undefined>): {
  format: ExportFormat | null
  readThrough: string | null
} {
  const { format } = values
  if (format !== undefined && format !== 'attlog' && format !== 'aglog')
    throw new ConfigError('--format must be attlog or aglog.')
  const through = values['complete-through']
  if (through === undefined) return { format: format ?? null, readThrough: null }
  try {
    return { format: format ?? null, readThrough: Temporal.Instant.from(String(through)).toString() }
  } catch {
    throw new ConfigError(
      `--complete-through: “${through}” is not an instant. Write it as 2026-11-02T00:00:00Z.`,
    )
  }
}

function printReport(report: FileReport): void {
  const { file, read, stored, alreadyKnown, quarantined, nobody, unreadable } = report
  console.log(
    `${file}: ${read} read = ${stored} stored + ${alreadyKnown} already known + ${quarantined} quarantined + ${nobody} nobody + ${unreadable} unreadable`,
  )
  for (const note of report.notes) console.log(`  ${note}`)
  for (const { line, reason } of report.problems.slice(0, mostProblemsShown))
    console.log(`  line ${line} ${reason}`)
  if (report.problems.length > mostProblemsShown)
    console.log(`  … and ${report.problems.length - mostProblemsShown} more lines`)
}
