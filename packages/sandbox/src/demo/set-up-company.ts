import { type DayNumber, dateText, dayNumberAt } from '@rollcall/core'
import { type Context, systemActor } from '@rollcall/server/context'
import {
  createToken,
  generateWorkPlans,
  planAhead,
  storeBundledHolidays,
  storeDefaultKinds,
} from '@rollcall/server/handlers'
import { bringIn, peopleFileName } from '../company/bring-in.ts'
import { generateCompany, type SampleCompany, writtenCompany } from '../company/index.ts'
import { writeSampleLeave } from './sample-leave.ts'

export const historyDays = 90
const seed = 20_261_102
const seoulMs = 9 * 3_600_000

export interface CompanySetUp {
  company: SampleCompany
  /** A token for each source, headquarters first. */
  tokens: { name: string; sourceId: number; token: string }[]
  /** By employee number. */
  employeeIds: ReadonlyMap<string, number>
}

/** Gives a token of a source: a new one, or one that is kept. */
export type TokenOf = (ctx: Context, source: { id: number; name: string }) => Promise<string>

export const newToken: TokenOf = async (ctx, { id, name }) =>
  (await createToken(ctx, systemActor, { sourceId: id, label: name })).token

/**
 * Brings the sample company into Rollcall by the doors that people use. Doing it again changes nothing but
 * the days to come, and the tokens unless `tokenOf` keeps them.
 */
export async function setUpCompany(
  ctx: Context,
  people: number,
  days = historyDays,
  tokenOf: TokenOf = newToken,
): Promise<CompanySetUp> {
  const today = seoulDay(ctx.clock.now())
  // As on the day on which it came in, so that starting again on another day finds the same people.
  const firstDay = ((await dayOfImport(ctx)) ?? today) - days
  const company = generateCompany({ seed, people, firstDay, lastDay: firstDay + days + 30 })
  await storeBundledHolidays(ctx, systemActor)
  await storeDefaultKinds(ctx, systemActor)
  const { employeeIds, sourceIds } = await bringIn(ctx, writtenCompany(company))
  const tokens = []
  for (const [name, sourceId] of sourceIds)
    tokens.push({ name, sourceId, token: await tokenOf(ctx, { id: sourceId, name }) })
  await generateWorkPlans(ctx, systemActor, { from: dateText(today - days), to: dateText(today) })
  await planAhead(ctx)
  await writeSampleLeave(ctx, company, employeeIds, firstDay)
  return { company, tokens, employeeIds }
}

/** The date in Seoul on which the people of the sample came in; null before. */
async function dayOfImport({ db }: Context): Promise<DayNumber | null> {
  const first = await db
    .selectFrom('people_imports')
    .select('applied_at')
    .where('file_name', '=', peopleFileName)
    .where('applied_at', 'is not', null)
    .where('undone_at', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return first?.applied_at ? seoulDay(first.applied_at) : null
}

const seoulDay = (instant: Temporal.Instant): DayNumber => dayNumberAt(instant.epochMilliseconds + seoulMs)
