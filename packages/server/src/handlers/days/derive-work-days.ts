import type { Context } from '../../context.ts'
import { listMarkedPeople, type MarkedPerson, takeMarks } from '../../db/days/marks.ts'
import { claimPeople } from '../../db/days/work-days.ts'
import type { Db } from '../../db/kit/connect.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { markDueDates } from './marks.ts'
import { writeWorkDays } from './write-work-days.ts'

export interface DeriveProgress {
  people: number
  days: number
  changed: number
}

export interface DeriveOptions {
  onProgress?: (progress: DeriveProgress) => void
  signal?: AbortSignal
}

const peopleAtOnce = 200
const daysAtOnce = 1_000
/** While the database writes one chunk, the next is derived. */
const lanes = 2

/**
 * Derives every day that is marked or due until none is left, and writes the rows whose result changed. Short
 * transactions of whole people; any number of workers side by side; stopped in the middle, what is done is
 * done and the rest is still marked.
 */
export async function deriveWorkDays(ctx: Context, options: DeriveOptions = {}): Promise<DeriveProgress> {
  const progress: DeriveProgress = { people: 0, days: 0, changed: 0 }
  await inTransaction(ctx.db, (tx) => markDueDates(tx, ctx.clock.now()))
  while (!options.signal?.aborted && (await deriveOnce(ctx, options, progress))) {
    // Marks that came meanwhile are taken in the next round.
  }
  return progress
}

/** One round over all marked people, ascending. Returns whether anybody was derived. */
async function deriveOnce(ctx: Context, options: DeriveOptions, progress: DeriveProgress): Promise<boolean> {
  const before = progress.people
  const takeChunk = chunksOf(ctx)
  const deriveChunks = async () => {
    while (!options.signal?.aborted) {
      const marked = await takeChunk()
      if (marked.length === 0) return
      const done = await inTransaction(ctx.db, (tx) => deriveChunk(ctx, tx, marked))
      progress.people += done.people
      progress.days += done.days
      progress.changed += done.changed
      if (done.people > 0) options.onProgress?.(progress)
    }
  }
  await Promise.all(Array.from({ length: lanes }, deriveChunks))
  return progress.people > before
}

/**
 * Gives the marked people out, ascending, chunk by chunk, to whoever asks next; their marks are counted for
 * many people at once.
 */
function chunksOf(ctx: Context): () => Promise<number[]> {
  let marked: MarkedPerson[] = []
  let after = 0
  let last: Promise<number[]> = Promise.resolve([])
  const next = async () => {
    if (marked.length === 0) marked = await listMarkedPeople(ctx.db, after, peopleAtOnce)
    const chunk = marked.splice(0, sizeOfChunk(marked)).map((row) => row.employeeId)
    after = chunk.at(-1) ?? after
    return chunk
  }
  return () => {
    last = last.then(next)
    return last
  }
}

/** How many of these people have about `daysAtOnce` marks; at least one. */
function sizeOfChunk(marked: readonly MarkedPerson[]): number {
  let marks = 0
  const tooMany = marked.findIndex((row) => {
    marks += row.marks
    return marks > daysAtOnce
  })
  return tooMany === -1 ? marked.length : Math.max(tooMany, 1)
}

/**
 * Claims first, takes the marks, and only then reads facts: a mark that arrives meanwhile stays for the next
 * round.
 */
async function deriveChunk(ctx: Context, tx: Db, employeeIds: readonly number[]): Promise<DeriveProgress> {
  const claimed = await claimPeople(tx, employeeIds)
  const days = claimed.length > 0 ? await takeMarks(tx, claimed) : []
  // Another worker has them, or had them since they were found.
  if (days.length === 0) return { people: 0, days: 0, changed: 0 }
  const changed = await writeWorkDays(ctx, tx, days)
  return { people: new Set(days.map((day) => day.employeeId)).size, days: days.length, changed }
}
