import type { Act } from '../order.ts'
import { numberOf } from '../plan-a-year/company.ts'
import { cycleOf } from '../plan-a-year/set-up.ts'
import { count, idOf, previewed, send } from '../plan-a-year/world.ts'
import type { Asked } from './asked.ts'
import { isOfCrew, isPacker } from './company-plans.ts'
import type { MonthWorld } from './month-world.ts'

const week = (shift: string) => [...Array<string>(5).fill(shift), 'offday', 'weeklyHoliday']

/** What becomes of plans while people ask: nothing of it makes impossible what somebody asks for. */
export const planChanges = (world: MonthWorld, asked: readonly Asked[], after: readonly string[]): Act[] => [
  {
    name: 'packers change their weeks from mid-month on',
    after,
    run: async () => {
      const id = idOf(world, '2조 교대')
      const { patterns } = await bookOf(world)
      await previewed(world, 'weeks', 'POST', `/api/plans/patterns/${id}/cycle`, {
        version: patterns.find((pattern) => pattern.id === id)!.version,
        from: '2026-10-12',
        anchor: '2026-06-08',
        cycle: cycleOf(world, [...week('주간'), ...week('오후')]),
        worksOnHolidays: false,
        crews: [],
        reason: '10월 중순부터 주차를 바꿨습니다.',
      })
    },
  },
  ...[
    ['사무', '13:00'],
    ['주간', '11:30'],
    ['야간', '26:30'],
  ].map(([name, halfAt]) => ({
    name: `halves of ${name} part elsewhere`,
    after,
    run: async () => {
      const id = idOf(world, name!)
      const { shifts } = await bookOf(world)
      const shift = shifts.find((each) => each.id === id)!
      await previewed(world, name!, 'POST', `/api/plans/shifts/${id}/hours`, {
        version: shift.version,
        from: '2026-10-12',
        plan: shift.versions[0]!.plan,
        halfAt,
        quartersAt: null,
        reason: '반차 기준 시각을 정했습니다.',
      })
    },
  })),
  ...overrides(world, asked, after),
  {
    name: 'somebody is hired in mid-month',
    after,
    run: async () => {
      const employment = {
        departmentId: idOf(world, '부산팀'),
        siteId: idOf(world, '부산지사'),
        from: '2026-10-19',
      }
      await send(world, 'POST', '/api/employees', { number: '90001', name: '직원 90001', employment })
      count(world, 'hired', 1)
    },
  },
]

/** Of office workers every other day on which a part of it is asked for is worked in another shift. */
function overrides(world: MonthWorld, asked: readonly Asked[], after: readonly string[]): Act[] {
  return overridden(asked).map(({ name, index, days }, place) => ({
    name: `another shift: ${name}`,
    after,
    run: async () => {
      const { changed } = await previewedChange(world, name, {
        changes: days.map(({ date }) => ({
          employeeId: idOf(world, numberOf(index)),
          date,
          instead: { shiftId: idOf(world, place % 2 === 0 ? '오후' : '야간') },
        })),
        reason: '근무 변경',
      })
      count(world, 'days in another shift', changed)
    },
  }))
}

const overridden = (asked: readonly Asked[]): Asked[] =>
  asked
    .filter(
      ({ index, days }) =>
        !isOfCrew(index) &&
        !isPacker(index) &&
        days.every(({ unit }) => unit === 'half' || unit === 'quarter'),
    )
    .filter((_, place) => place % 2 === 0)

/** Who works in another shift on which date: the place in the list of people, and the date. */
export const overriddenDates = (asked: readonly Asked[]): Set<string> =>
  new Set(overridden(asked).flatMap(({ index, days }) => days.map(({ date }) => `${index} ${date}`)))

const previewedChange = (world: MonthWorld, name: string, body: object) =>
  previewed<{ changed: number; effect: never }>(world, name, 'POST', '/api/plans/overrides', body)

interface Book {
  patterns: { id: number; version: number }[]
  shifts: { id: number; version: number; versions: { plan: unknown }[] }[]
}
const bookOf = (world: MonthWorld) => send<Book>(world, 'GET', '/api/plans/patterns')
