import type { Actor, Context } from '../../context.ts'
import { lockOrganisation, lockSource } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { ConflictError } from '../../errors.ts'
import { planAhead } from '../plans/plan-ahead.ts'
import { assignBadges, type BadgeAssignment } from '../sources/assign-badges.ts'
import { createSource } from '../sources/create-source.ts'
import { describeSource } from '../sources/describe-source.ts'
import { nameSource } from '../sources/name-source.ts'
import type { CompanyInput } from './company-input.ts'
import { importOrganisation, type OrganisationImport } from './import-organisation.ts'

export interface CompanyImport extends OrganisationImport {
  /** By name. */
  sourceIds: Map<string, number>
}

/**
 * Brings a whole company in: its organisation, its sources, whose badges are whose, and the plans of today
 * and the days to come, all or nothing. The same company again changes nothing. With `check` everything is
 * done and taken back.
 * @throws InvalidInputError, ConflictError naming what is wrong
 */
export async function importCompany(
  ctx: Context,
  actor: Actor,
  company: CompanyInput,
  options: { check?: boolean } = {},
): Promise<CompanyImport> {
  const taken: { done?: CompanyImport } = {}
  try {
    return await inTransaction(ctx.db, async (tx) => {
      taken.done = await takeIn({ ...ctx, db: tx }, actor, company)
      if (options.check) throw new TakenBack()
      return taken.done
    })
  } catch (error) {
    if (error instanceof TakenBack && taken.done) return taken.done
    throw error
  }
}

/** Ends the transaction of a check. */
class TakenBack extends Error {}

async function takeIn(ctx: Context, actor: Actor, company: CompanyInput): Promise<CompanyImport> {
  const { sources = [], people } = company
  await lockOrganisation(ctx.db)
  const before = new Map<string, number>()
  for (const { name, profile, zone } of sources) {
    const known = await describeSource(ctx, actor, name)
    if (known === null) continue
    if (known.profile !== profile || known.zone !== zone)
      throw new ConflictError(
        `There is a source “${name}” already, and it is ${known.profile} in ${known.zone}, not ${profile} in ${zone}. Correct it, or choose another name.`,
      )
    before.set(name, known.id)
  }
  for (const id of [...before.values()].sort((a, b) => a - b)) await lockSource(ctx.db, id)

  const { employeeIds, changed } = await importOrganisation(ctx, actor, company)
  const sourceIds = new Map<string, number>()
  for (const { directions, ...source } of sources)
    sourceIds.set(
      source.name,
      await createSource(ctx, actor, { ...source, ...(directions && { directions }) }),
    )
  for (const { name, nameEn } of sources)
    if (nameEn && before.has(name)) await nameSource(ctx, actor, { sourceId: before.get(name)!, nameEn })
  const badges = people.flatMap((person) =>
    (person.badges ?? []).map(
      ({ source, badge, from, until }): BadgeAssignment => ({
        sourceId: sourceIds.get(source)!,
        badge,
        employeeId: employeeIds.get(person.number)!,
        validFrom: from ? Temporal.Instant.from(from) : null,
        validUntil: until ? Temporal.Instant.from(until) : null,
      }),
    ),
  )
  const { assigned } = badges.length > 0 ? await assignBadges(ctx, actor, badges) : { assigned: 0 }
  const ahead = await planAhead(ctx)
  const { plans = 0, ...organisation } = changed
  return {
    employeeIds,
    sourceIds,
    changed: {
      ...organisation,
      sources: sources.length - before.size,
      badges: assigned,
      plans: plans + ahead.changed,
    },
  }
}
