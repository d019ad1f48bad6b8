import { readFile } from 'node:fs/promises'
import type { PunchRow } from '@rollcall/contract/ingest'
import { LastingFailure } from './failure.ts'
import { type ExportFormat, type ParsedExport, parseExport } from './files/parse-export.ts'
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
}

const rowsAtOnce = 5000

/** Pushes an export file whole. Doing it again stores nothing; stopped in the middle, doing it again stores the rest. */
export async function pushFile(
  client: ServerClient,
  file: string,
  options: { format?: ExportFormat; readThrough?: string | null } = {},
): Promise<FileReport> {
  const parsed = parseExport(await readBytes(file), options.format)
  const report: FileReport = {
    file,
    format: parsed.format,
    read: parsed.rows.length + parsed.unreadable.length,
    stored: 0,
    alreadyKnown: 0,
    quarantined: 0,
    nobody: 0,
    unreadable: parsed.unreadable.length,
    problems: parsed.unreadable,
    notes: parsed.notes,
  }
  const batches = Math.ceil(parsed.rows.length / rowsAtOnce)
  for (let batch = 0; batch < batches; batch++) {
    const rows: PunchRow[] = parsed.rows.slice(batch * rowsAtOnce, (batch + 1) * rowsAtOnce)
    const readThrough = batch === batches - 1 ? (options.readThrough ?? null) : null
    const answer = await client.push({ from: null, to: null, readThrough, rows })
    for (const outcome of ['stored', 'alreadyKnown', 'quarantined', 'nobody'] as const)
      report[outcome] += answer[outcome]
  }
  return report
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new LastingFailure(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
