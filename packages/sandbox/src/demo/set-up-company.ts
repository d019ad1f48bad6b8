import { dateText, dayNumberAt } from '@rollcall/core'
import { type Context, systemActor } from '@rollcall/server/context'
import {
  createToken,
  generateWorkPlans,
  importCompany,
  storeBundledHolidays,
} from '@rollcall/server/handlers'
import { companyInput, generateCompany, type SampleCompany } from '../company/index.ts'

export const historyDays = 90
const planAheadDays = 14
const seed = 20_261_102

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
 * Brings the sample company into Rollcall, through the handlers that people and imports use. Doing it again
 * changes nothing but the days to come, and the tokens unless `tokenOf` keeps them.
 */
export async function setUpCompany(
  ctx: Context,
  people: number,
  days = historyDays,
  tokenOf: TokenOf = newToken,
): Promise<CompanySetUp> {
  const today = dayNumberAt(ctx.clock.now().epochMilliseconds + 9 * 3_600_000)
  const firstDay = today - days
  // Fixed to the month, so that starting again on another day finds the same people.
  const company = generateCompany({
    seed,
    people,
    firstDay: firstDay - (firstDay % 30),
    lastDay: today - (today % 30) + 30,
  })
  await storeBundledHolidays(ctx, systemActor)
  const { employeeIds, sourceIds } = await importCompany(ctx, systemActor, companyInput(company))
  const tokens = []
  for (const [name, sourceId] of sourceIds)
    tokens.push({ name, sourceId, token: await tokenOf(ctx, { id: sourceId, name }) })
  await generateWorkPlans(ctx, systemActor, { from: dateText(firstDay), to: dateText(today + planAheadDays) })
  return { company, tokens, employeeIds }
}
