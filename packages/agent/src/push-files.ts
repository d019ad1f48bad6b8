import { readFile } from 'node:fs/promises'
import type { PunchRow } from '@rollcall/contract/ingest'
import { LastingFailure } from './failure.ts'
import {
  type ExportAnswers,
  type ExportFormat,
  type ParsedExport,
  parseExport,
} from './files/parse-export.ts'
import { fitRow, inPieces } from './fit-row.ts'
import type { ServerClient } from './server-client.ts'

/** What became of the lines of a file: read = stored + alreadyKnown + quarantined + nobody + unreadable. */
export interface FileReport {
  file: string
  format: ExportFormat
  read: number
  stored: number
  alreadyKnown: number
  quarantined: number
  nobody: number
  unreadable: number
  problems: ParsedExport['unreadable']
  notes: string[]
  /** What a person must say before anything of the file is taken. */
  question: string | null
  /** Whether every line was understood, and there was one. Only then may the file be called complete. */
  whole: boolean
}

export interface PushFileOptions extends ExportAnswers {
  /** The file holds everything up to this instant. Passed on only if it was read whole. */
  readThrough?: string | null
}

const rowsAtOnce = 5000

/**
 * Pushes an export file. Doing it again stores nothing; stopped in the middle, doing it again stores the
 * rest.
 * @throws LastingFailure if it cannot be read, or the source is one of other files or of a database
 */
export async function pushFile(
  client: ServerClient,
  file: string,
  options: PushFileOptions = {},
): Promise<FileReport> {
  const parsed = parseExport(await readBytes(file), options)
  const { format, rows, unreadable, question, notes } = parsed
  const report: FileReport = {
    file,
    format,
    read: rows.length + unreadable.length,
    stored: 0,
    alreadyKnown: 0,
    quarantined: 0,
    nobody: 0,
    unreadable: unreadable.length,
    problems: unreadable,
    notes,
    question,
    whole: question === null && unreadable.length === 0 && rows.length > 0,
  }
  if (rows.length > 0) await introduce(client, file, format)
  const batches = [...batchesOf(rows)]
  for (const [index, batch] of batches.entries()) {
    const last = index === batches.length - 1 && report.whole
    const readThrough = last ? (options.readThrough ?? null) : null
    const answer = await client.push({ from: null, to: null, readThrough, rows: batch })
    for (const outcome of ['stored', 'alreadyKnown', 'quarantined', 'nobody'] as const)
      report[outcome] += answer[outcome]
  }
  return report
}

function* batchesOf(rows: readonly PunchRow[]): Generator<PunchRow[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    yield* inPieces(rows.slice(from, from + rowsAtOnce).map(fitRow))
}

/**
 * The same code means one thing in one system and another in the next: rows go to a source of their own kind
 * alone. Keys of terminals are not trusted until a person says so: most write one code where nobody pressed
 * any.
 */
async function introduce(client: ServerClient, file: string, format: ExportFormat): Promise<void> {
  const { source } = await client.checkpoint()
  if (source.profile !== format)
    throw new LastingFailure(
      `${file} is ${format}, and the token is that of “${source.name}”, a source of profile ${source.profile}. Nothing was pushed. Use the token of a source made with --profile ${format}.`,
    )
  await client.settings({ profile: format, directions: [] })
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new LastingFailure(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
