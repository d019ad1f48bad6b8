import type { Context } from '@rollcall/server/context'
import { systemActor } from '@rollcall/server/context'
import {
  addPattern,
  addShift,
  assignPattern,
  generateWorkPlans,
  overridePlans,
} from '@rollcall/server/handlers'
import { sql } from 'kysely'

/** A month that has 31 days, and one after it. */
export const calendarMonth = { from: '2027-01-01', to: '2027-01-31' }
const people = 500
const crews = 4
const before = '2026-01-01'

/** Five hundred people of four crews on a rotation, planned for a month, with a change here and there. */
export async function fillTeams(ctx: Context): Promise<void> {
  const { db } = ctx
  await sql`insert into sites (name, zone) values ('본사', 'Asia/Seoul')`.execute(db)
  await sql`
    insert into departments (name, name_en) select '생산 ' || n || '팀', 'Production ' || n from generate_series(1, 10) as n
  `.execute(db)
  await sql`
    insert into employees (number, name) select lpad(n::text, 6, '0'), '구성원 ' || n from generate_series(1, ${people}) as n
  `.execute(db)
  await sql`
    insert into employments (employee_id, during, department_id, site_id)
    select id, '[2026-01-01,)', id % 10 + 1, 1 from employees
  `.execute(db)
  await sql`insert into teams (name) select n || '조' from generate_series(1, ${crews}) as n`.execute(db)
  await sql`
    insert into team_members (team_id, employee_id, during) select id % ${crews} + 1, id, '[2026-01-01,)' from employees
  `.execute(db)
  const shift = async (code: string, colour: string, start: string, end: string) => {
    const plan = { segments: [[start, end] as [string, string]] }
    const parts = { halfAt: null, quartersAt: null }
    const { id } = await addShift(ctx, systemActor, {
      code,
      name: code,
      colour,
      from: before,
      plan,
      ...parts,
    })
    return { shiftId: id }
  }
  const [day, evening, night] = [
    await shift('D', 'blue', '06:00', '14:00'),
    await shift('E', 'orange', '14:00', '22:00'),
    await shift('N', 'violet', '22:00', '30:00'),
  ]
  const off = { off: 'offday' } as const
  const { id: patternId } = await addPattern(ctx, systemActor, {
    ...{ name: '4조 3교대', from: before, anchor: before, worksOnHolidays: true },
    ...{ cycle: [day, day, evening, evening, night, night, off, off], crews: [], starts: [], slide: null },
  })
  for (let crew = 0; crew < crews; crew++)
    await assignPattern(ctx, systemActor, {
      ...{ scope: 'team', scopeId: crew + 1, patternId, offset: crew * 2 },
      ...{ from: calendarMonth.from, until: null, reason: null },
    })
  await generateWorkPlans(ctx, systemActor, calendarMonth)
  await overridePlans(ctx, systemActor, {
    changes: Array.from({ length: 100 }, (_, index) => ({
      employeeId: index * 5 + 1,
      date: `2027-01-${String((index % 28) + 1).padStart(2, '0')}`,
      instead: index % 2 === 0 ? { plan: null } : night,
    })),
    reason: 'bench',
  })
}
