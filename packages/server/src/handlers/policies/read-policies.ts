import {
  dateText,
  dayNumber,
  type PolicyScope,
  type PolicySettings,
  type PolicySubject,
} from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { listDepartments } from '../../db/people/departments.ts'
import { listSiteRows } from '../../db/people/sites.ts'
import { findScopeId } from '../../db/policies/policies.ts'
import { listPolicies, type PolicyRow } from '../../db/policies/read-policies.ts'
import { NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { loadZones } from '../people/zones.ts'
import { loadPolicyBook } from './policy-book.ts'

export interface PolicyOf {
  scope: PolicyScope
  scopeId: number
}

/** A setting that a policy makes, with that policy. */
export interface SettingInForce {
  key: string
  value: PolicySettings[string]
  scope: PolicyScope
  scopeId: number
  validFrom: string
}

export interface PoliciesRead {
  /** The date that was looked at. */
  date: string
  /** What the scope had and will have of its own, the latest first; of the company everybody's. */
  policies: PolicyRow[]
  /** What holds for the scope on the date, and where it comes from; a key that is missing has its default. */
  inForce: SettingInForce[]
  /** What can have policies of its own, beside the company and people. */
  sites: Named[]
  departments: Named[]
}

interface Named {
  id: number
  name: string
  nameEn: string
}

/**
 * What was ever set, and what holds for a scope on a date (the company's today, if none is given).
 * @throws ForbiddenError, NotFoundError
 */
export async function readPolicies(
  ctx: Context,
  actor: Actor,
  { of, date }: { of: PolicyOf; date: string | null },
): Promise<PoliciesRead> {
  assertMayForCompany(actor, 'read-settings')
  if ((await findScopeId(ctx.db, of.scope, of.scopeId)) === undefined)
    throw new NotFoundError(`This ${of.scope}`)
  const shown = date ?? (await todayOfCompany(ctx.db, ctx.clock.now()))
  const day = dayNumber(shown)
  const book = await loadPolicyBook(ctx.db, of.scope === 'employee' ? [of.scopeId] : [])
  const subject = await subjectOf(ctx.db, of, day)
  return {
    date: shown,
    policies: await listPolicies(ctx.db, of.scope === 'company' ? null : of),
    inForce: book
      .originsOn(subject, day)
      .map(({ fromDay, ...origin }) => ({ ...origin, validFrom: dateText(fromDay) })),
    sites: (await listSiteRows(ctx.db, ctx.clock.now())).map(({ id, name, nameEn }) => ({
      id,
      name,
      nameEn,
    })),
    departments: await listDepartments(ctx.db),
  }
}

const nobody: PolicySubject = { siteId: null, departmentId: null, employeeId: 0 }

async function subjectOf(db: Db, { scope, scopeId }: PolicyOf, day: number): Promise<PolicySubject> {
  if (scope === 'employee') return (await loadZones(db, [scopeId])).subjectOn(scopeId, day)
  if (scope === 'site') return { ...nobody, siteId: scopeId }
  return scope === 'department' ? { ...nobody, departmentId: scopeId } : nobody
}
