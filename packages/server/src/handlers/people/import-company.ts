import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import type { PlanJson } from '../../db/kit/schema.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  insertSites,
  replaceEmployments,
  upsertDepartments,
  upsertEmployees,
} from '../../db/people/organisation.ts'
import { loadEmployments } from '../../db/people/people.ts'
import { replaceOwnAssignments, upsertWeeklySchedules } from '../../db/plans/weekly-schedules.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { markEmploymentDates } from '../days/marks.ts'
import { replanAll } from '../plans/generate-work-plans.ts'

/** Dates are `YYYY-MM-DD`; `until` is the first date on which it no longer holds, null for good. */
export interface CompanyInput {
  sites: readonly { name: string; zone: string }[]
  departments: readonly { name: string; nameEn: string }[]
  /** Seven plans from Monday, null for a day off, from `validFrom` on. */
  schedules: readonly {
    name: string
    weeks: readonly { validFrom: string; week: readonly (PlanJson | null)[] }[]
  }[]
  people: readonly PersonInput[]
}

export interface PersonInput {
  number: string
  name: string
  employments: readonly { from: string; until: string | null; department: string; site: string }[]
  schedules: readonly { from: string; until: string | null; schedule: string }[]
}

/**
 * Brings sites, departments, schedules and people in by their names and numbers: what is new is added, what
 * differs is replaced, nothing else is touched. One transaction, so a mistake anywhere leaves everything as
 * it was. Dates that are planned already are planned again; others follow by `generateWorkPlans`.
 * @returns the id of each person, by employee number
 * @throws InvalidInputError naming the person and the site, department or schedule that nobody defined
 */
export async function importCompany(
  ctx: Context,
  actor: Actor,
  company: CompanyInput,
): Promise<Map<string, number>> {
  assertMayForCompany(actor, 'manage-company')
  checkNames(company)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    await addSites(tx, company.sites)
    await upsertDepartments(tx, company.departments)
    await upsertWeeklySchedules(tx, company.schedules)
    await upsertEmployees(tx, company.people)
    const ids = await idsByNumber(
      tx,
      company.people.map((person) => person.number),
    )
    const before = await loadEmployments(tx, [...ids.values()])
    await replaceEmployments(tx, company.people)
    await markEmploymentDates(tx, before, await loadEmployments(tx, [...ids.values()]))
    await replaceOwnAssignments(tx, company.people)
    await replanAll(tx)
    await recordAudit(tx, ctx, actor, {
      action: 'import-company',
      subject: `employees:${company.people.length}`,
      details: {
        sites: company.sites.length,
        departments: company.departments.length,
        schedules: company.schedules.length,
      },
    })
    return ids
  })
}

async function addSites(tx: Db, sites: CompanyInput['sites']): Promise<void> {
  await insertSites(tx, sites)
  const known = new Map(
    (await tx.selectFrom('sites').selectAll().execute()).map((site) => [site.name, site.zone]),
  )
  const moved = sites.find((site) => known.get(site.name) !== site.zone)
  if (moved) {
    throw new ConflictError(
      `Site “${moved.name}” is in ${known.get(moved.name)}. Define another site for ${moved.zone} and move the people there.`,
    )
  }
}

function checkNames(company: CompanyInput): void {
  const sites = new Set(company.sites.map((site) => site.name))
  const departments = new Set(company.departments.map((department) => department.name))
  const schedules = new Set(company.schedules.map((schedule) => schedule.name))
  const fields = company.people.flatMap((person) => [
    ...person.employments
      .filter((row) => !sites.has(row.site))
      .map((row) => unknownName(person, 'site', row.site)),
    ...person.employments
      .filter((row) => !departments.has(row.department))
      .map((row) => unknownName(person, 'department', row.department)),
    ...person.schedules
      .filter((row) => !schedules.has(row.schedule))
      .map((row) => unknownName(person, 'schedule', row.schedule)),
  ])
  if (fields.length > 0) throw new InvalidInputError(fields.slice(0, 20))
}

const unknownName = (person: PersonInput, field: string, name: string) => ({
  field,
  message: `employee ${person.number}: no ${field} is called “${name}”. Define it or correct the name.`,
})

async function idsByNumber(tx: Db, numbers: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('employees')
    .select(['id', 'number'])
    .where('number', 'in', numbers as string[])
    .execute()
  return new Map(rows.map((row) => [row.number, row.id]))
}
