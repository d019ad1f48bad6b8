import type { Actor, Context } from '../../context.ts'
import { listPeoplePage, type PeopleFilter } from '../../db/people/people-list.ts'
import { ForbiddenError } from '../../errors.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsOn, departmentsWithin } from './departments-within.ts'
import { todayFor } from './today-of.ts'

export interface ReadPeopleInput extends Pick<PeopleFilter, 'search' | 'sort' | 'down' | 'limit' | 'offset'> {
  /** Default: today. */
  date?: string | undefined
  state?: PeopleFilter['state'] | undefined
  /** With what lies below it on the date. */
  departmentId?: number | undefined
  siteId?: number | undefined
  teamId?: number | undefined
}

/**
 * The people within reach, filtered and sorted, a page of them. Who has left or is coming is of the
 * department of the last or next employment; who was never employed is seen by who reaches the company.
 * @throws ForbiddenError for a department out of reach
 */
export async function readPeople(ctx: Context, actor: Actor, input: ReadPeopleInput) {
  const reach = assertMay(actor, 'find-people')
  const date = input.date ?? (await todayFor(ctx, actor))
  const { search, departmentId = null, state = null, siteId = null, teamId = null } = input
  const within = await departmentsOn(ctx.db, reach, date)
  if (departmentId !== null && within !== null && !within.includes(departmentId))
    throw new ForbiddenError('This department is not in your reach.')
  await recordReading(ctx, actor, {
    action: 'find-people',
    subject: `search:${search}`,
    details: { date, state, departmentId, siteId, teamId },
  })
  const below =
    departmentId === null ? [] : await departmentsWithin(ctx.db, [departmentId], { from: date, to: date })
  const departmentIds = departmentId === null ? within : below.map((dates) => dates.departmentId)
  const list = (page: { limit: number; offset: number }) =>
    listPeoplePage(ctx.db, { ...input, date, departmentIds, state, siteId, teamId, ...page })
  const rows = await list(input)
  // Past the end there is no row that could say how many there are.
  const [counted] = rows.length > 0 || input.offset === 0 ? rows : await list({ limit: 1, offset: 0 })
  return {
    date,
    total: counted?.total ?? 0,
    people: rows.map(({ total, zone, departmentId, departmentName, departmentNameEn, ...row }) => {
      const { teamId, teamName, teamNameEn, ...person } = row
      return {
        ...person,
        department:
          departmentId === null
            ? null
            : { id: departmentId, name: departmentName!, nameEn: departmentNameEn! },
        team: teamId === null ? null : { id: teamId, name: teamName!, nameEn: teamNameEn! },
      }
    }),
  }
}
