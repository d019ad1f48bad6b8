import { dateText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { findCard } from '../../db/people/person-cards.ts'
import {
  findAccountOf,
  listBadgesOf,
  listEmploymentsOf,
  listPatternsOf,
  listTeamsOf,
  type ProfileEmployment,
} from '../../db/people/read-profile.ts'
import { loadTraits } from '../../db/people/traits.ts'
import { ForbiddenError, NotFoundError } from '../../errors.ts'
import { assertMayForEmployees } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { todayOf } from './today-of.ts'

/**
 * Everything known of a person, in time. She is within reach of who reaches where she is employed today, or
 * next, or was last; traits are for who may see them.
 * @throws ForbiddenError, NotFoundError
 */
export async function readProfile(ctx: Context, actor: Actor, employeeId: number) {
  const { db } = ctx
  const employments = await listEmploymentsOf(db, employeeId)
  const date = (await todayOf(db, ctx.clock.now(), [employeeId])).get(employeeId)!
  const near = nearOf(employments, date)
  const day = dateWithin(near, date)
  const record = [{ employeeId, from: day, to: day }]
  await assertMayForEmployees(db, actor, 'read-days', record)
  await recordReading(ctx, actor, { action: 'read-profile', subject: `employee:${employeeId}`, employeeId })
  const card = await findCard(db, { id: employeeId })
  if (!card) throw new NotFoundError('This person')
  const seesTraits = await mayRead(() => assertMayForEmployees(db, actor, 'read-traits', record))
  return {
    employee: {
      ...card,
      department: near === undefined ? null : departmentOf(near),
      site: near?.site ?? null,
      siteEn: near?.siteEn ?? null,
    },
    date,
    employments: employments.map((row) => ({
      from: row.from,
      until: row.until,
      title: row.title,
      department: departmentOf(row),
      site: { id: row.siteId, name: row.site, nameEn: row.siteEn },
    })),
    teams: (await listTeamsOf(db, employeeId)).map(({ from, until, teamId, name, nameEn }) => ({
      from,
      until,
      team: { id: teamId, name, nameEn },
    })),
    traits: seesTraits ? await traitsOf(ctx, employeeId) : null,
    badges: (await listBadgesOf(db, employeeId)).map(({ from, until, ...badge }) => ({
      ...badge,
      from: from?.toString() ?? null,
      until: until?.toString() ?? null,
    })),
    patterns: await listPatternsOf(db, employeeId),
    account: await accountOf(ctx, employeeId),
  }
}

/** The employment of the date, else the next one, else the last. */
export const nearOf = (rows: readonly ProfileEmployment[], date: string) =>
  rows.find(({ until }) => until === null || date < until) ?? rows.at(-1)

/** The date, or the day of the employment that lies nearest. */
export function dateWithin(row: ProfileEmployment | undefined, date: string): string {
  if (row?.from && date < row.from) return row.from
  if (row?.until && row.until <= date)
    return Temporal.PlainDate.from(row.until).subtract({ days: 1 }).toString()
  return date
}

const departmentOf = ({ departmentId, departmentName, departmentNameEn }: ProfileEmployment) => ({
  id: departmentId,
  name: departmentName,
  nameEn: departmentNameEn,
})

async function traitsOf({ db }: Context, employeeId: number) {
  const text = (day: number | null) => (day === null ? null : dateText(day))
  return (await loadTraits(db, [employeeId])).map(({ trait, fromDay, untilDay }) => ({
    trait,
    from: text(fromDay),
    until: text(untilDay),
  }))
}

async function accountOf({ db }: Context, employeeId: number) {
  const account = await findAccountOf(db, employeeId)
  return account && { email: account.email, lastSeenAt: account.lastSeenAt?.toString() ?? null }
}

/** Whether a question of rights is answered with yes. */
async function mayRead(assert: () => Promise<void>): Promise<boolean> {
  try {
    await assert()
    return true
  } catch (error) {
    if (error instanceof ForbiddenError) return false
    throw error
  }
}
