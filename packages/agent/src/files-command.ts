import { ExponentialBackoff, handleType, retry } from 'cockatiel'
import { ConfigError, type ServerConfig } from './config.ts'
import { PassingFailure } from './failure.ts'
import { type DateOrder, dateOrders } from './files/export-time.ts'
import { type ExportFormat, exportFormats } from './files/parse-export.ts'
import { type FileReport, type PushFileOptions, pushFile } from './push-files.ts'
import { serverClient } from './server-client.ts'

const mostProblemsShown = 20

type Values = Record<string, string | boolean | undefined>

/**
 * Pushes files one after another and prints what became of their lines.
 * @returns 0 if every line of every file was understood, else 1
 */
export async function filesCommand(
  server: ServerConfig,
  files: readonly string[],
  values: Values,
  signal: AbortSignal,
): Promise<number> {
  if (files.length === 0) throw new ConfigError('Name at least one file: rollcall-agent file PATH…')
  const options = readOptions(values)
  const client = serverClient(server, signal)
  const patient = retry(handleType(PassingFailure), {
    maxAttempts: 6,
    backoff: new ExponentialBackoff({ initialDelay: 500, maxDelay: 8000 }),
  })
  const reports: FileReport[] = []
  for (const file of files) {
    const report = await patient.execute(() => pushFile(client, file, options))
    reports.push(report)
    if (values.json !== true) printReport(report, options.readThrough !== null)
  }
  if (values.json === true) console.log(JSON.stringify(reports))
  return reports.every((report) => report.whole) ? 0 : 1
}

function readOptions(values: Values): PushFileOptions & { readThrough: string | null } {
  return {
    format: oneOf<ExportFormat>(exportFormats, '--format', values.format),
    dateOrder: oneOf<DateOrder>(dateOrders, '--date-order', values['date-order']),
    readThrough: readInstant(values['complete-through']),
  }
}

function oneOf<T extends string>(
  known: readonly T[],
  option: string,
  said: string | boolean | undefined,
): T | undefined {
  if (said === undefined) return undefined
  const found = known.find((one) => one === said)
  if (found === undefined) throw new ConfigError(`${option} must be ${known.join(' or ')}.`)
  return found
}

function readInstant(through: string | boolean | undefined): string | null {
  if (through === undefined) return null
  try {
    return Temporal.Instant.from(String(through)).toString()
  } catch {
    throw new ConfigError(
      `--complete-through: “${through}” is not an instant. Write it as 2026-11-02T00:00:00Z.`,
    )
  }
}

function printReport(report: FileReport, wasCalledComplete: boolean): void {
  const { file, read, stored, alreadyKnown, quarantined, nobody, unreadable, question, problems } = report
  if (question !== null) {
    console.log(`${file}: nothing was taken. ${question}`)
    return
  }
  console.log(
    `${file}: ${read} read = ${stored} stored + ${alreadyKnown} already known + ${quarantined} quarantined + ${nobody} nobody + ${unreadable} unreadable`,
  )
  for (const note of report.notes) console.log(`  ${note}`)
  for (const { line, reason } of problems.slice(0, mostProblemsShown)) console.log(`  line ${line} ${reason}`)
  if (problems.length > mostProblemsShown)
    console.log(`  … and ${problems.length - mostProblemsShown} more lines`)
  if (read === unreadable)
    console.log('  No row was found. Exports of the formats attlog and AGLog can be read.')
  if (wasCalledComplete && !report.whole)
    console.log('  The file is not called complete, because not all of it was understood.')
}
