import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  listSites,
  loadEmployeeIds,
  replaceEmployments,
  upsertDepartments,
  upsertEmployees,
  upsertSites,
} from '../../db/people/organisation.ts'
import { loadEmployments } from '../../db/people/people.ts'
import { listCalendarCodes, upsertManualHolidays } from '../../db/plans/named-holidays.ts'
import { replaceOwnAssignments } from '../../db/plans/named-patterns.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { markEmploymentDates } from '../days/marks.ts'
import { replanAll } from '../plans/generate-work-plans.ts'
import { companyFaults } from './company-faults.ts'
import type { CompanyInput } from './company-input.ts'
import { storePatterns } from './store-patterns.ts'

export interface OrganisationImport {
  /** By employee number. */
  employeeIds: Map<string, number>
  /** How many rows of each kind were written; all 0 where everything stood so already. */
  changed: Record<string, number>
}

/**
 * Brings sites, departments, shifts, patterns, holidays and people in by their names and numbers: what is new
 * is added, what differs is replaced, nothing else is touched. One transaction, so a mistake anywhere leaves
 * everything as it was. Dates that are planned already are planned again; others follow by
 * `generateWorkPlans`, sources and badges by `importCompany`.
 * @throws InvalidInputError naming everything that is wrong, and where
 * @throws ConflictError if a site is to lie elsewhere than it does
 */
export async function importOrganisation(
  ctx: Context,
  actor: Actor,
  company: CompanyInput,
): Promise<OrganisationImport> {
  assertMayForCompany(actor, 'manage-company')
  const { shifts = [], patterns = [], holidays = [], sources = [], people } = company
  const faults = companyFaults({ ...company, shifts, patterns, holidays, sources })
  if (faults.length > 0) throw new InvalidInputError(faults)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    await checkCalendars(tx, holidays)
    const sites = await addSites(tx, company.sites)
    const departments = await upsertDepartments(tx, company.departments)
    const stored = await storePatterns(tx, shifts, patterns)
    const holidayCount = await upsertManualHolidays(tx, holidays)
    const employees = await upsertEmployees(tx, people)
    const employeeIds = await loadEmployeeIds(
      tx,
      people.map(({ number }) => number),
    )
    const ids = [...employeeIds.values()]
    const before = await loadEmployments(tx, ids)
    const employments = await replaceEmployments(tx, people)
    if (employments > 0) await markEmploymentDates(tx, before, await loadEmployments(tx, ids))
    const schedules = await replaceOwnAssignments(tx, people)
    const changed = {
      sites,
      departments,
      ...stored,
      holidays: holidayCount,
      people: employees,
      employments,
      schedules,
      plans: 0,
    }
    if (Object.values(changed).some((count) => count > 0)) {
      changed.plans = await replanAll(ctx, tx)
      await recordAudit(tx, ctx, actor, {
        action: 'import-company',
        subject: `employees:${people.length}`,
        details: changed,
      })
    }
    return { employeeIds, changed }
  })
}

async function addSites(tx: Db, sites: CompanyInput['sites']): Promise<number> {
  const wanted = sites.map(({ name, nameEn = '', zone, region = 'KR' }) => ({ name, nameEn, zone, region }))
  const written = await upsertSites(tx, wanted)
  const known = new Map((await listSites(tx)).map((site) => [site.name, site]))
  const moved = wanted.flatMap(({ name, zone, region }) => {
    const { zone: isZone, region: isRegion } = known.get(name)!
    if (isZone === zone && isRegion === region) return []
    return [
      `Site “${name}” is in ${isZone}, ${isRegion}. Define another site for ${zone}, ${region} and move the people there.`,
    ]
  })
  if (moved.length > 0) throw new ConflictError(moved.join(' '))
  return written
}

async function checkCalendars(tx: Db, holidays: readonly { calendar: string }[]): Promise<void> {
  const codes = await listCalendarCodes(tx)
  const faults = holidays.flatMap(({ calendar }, place) =>
    codes.includes(calendar)
      ? []
      : [
          {
            field: `holidays[${place}].calendar`,
            message: `there is no calendar “${calendar}”. There are ${codes.join(', ')}.`,
          },
        ],
  )
  if (faults.length > 0) throw new InvalidInputError(faults)
}
