import type { Act } from '../order.ts'
import { numberOf, packers, today } from './company.ts'
import { addDays } from './dates.ts'
import { cycleOf } from './set-up.ts'
import { count, idOf, previewed, send, type World } from './world.ts'

/** A 4-crew rotation by longer turns, from the middle of the past on. */
const otherCycle = ['주간', '주간', '주간', '야간', '야간', '야간', 'offday', 'offday']
const tomorrow = addDays(today, 1)
const everyPattern = ['사무 주간', '지사 주간', '2조 교대', '4조 3교대']

/** What happens to a company that is planned: moves, hires, partings, another rotation, single days. */
export const changeActs = (world: World): Act[] => [
  {
    name: 'another rotation in the past',
    after: ['pattern 4조 3교대', 'shift 주간', 'shift 야간'],
    run: async () => {
      const id = idOf(world, '4조 3교대')
      const version = await versionOf(world, id)
      await previewed(world, 'rotation', 'POST', `/api/plans/patterns/${id}/cycle`, {
        version,
        from: '2026-09-01',
        anchor: '2026-06-01',
        cycle: cycleOf(world, otherCycle),
        worksOnHolidays: true,
        crews: [],
        reason: '9월부터 3일 주기로 바꿨습니다.',
      })
    },
  },
  {
    name: 'a department moves',
    after: ['people'],
    run: async () => {
      await previewed(world, 'move', 'PUT', `/api/departments/${idOf(world, '물류실')}/place`, {
        parentId: idOf(world, '영업본부'),
        from: '2026-09-14',
        reason: '물류실을 영업본부로 옮겼습니다.',
      })
    },
  },
  {
    name: 'somebody is hired in mid-month',
    after: ['people'],
    run: async () => {
      const employment = {
        departmentId: idOf(world, packers[0].split('/').at(-1)!),
        siteId: idOf(world, '공장'),
        from: '2026-08-17',
      }
      await send(world, 'POST', '/api/employees', { number: '90001', name: '직원 90001', employment })
      count(world, 'hired', 1)
    },
  },
  ...[4, 14, 24].map((index) => ({
    name: `${numberOf(index)} parts`,
    after: ['people'],
    run: async () => {
      await previewed(world, 'parting', 'POST', `/api/employees/${idOf(world, numberOf(index))}/parting`, {
        lastDay: '2026-08-19',
        reason: '퇴사',
      })
      count(world, 'parted', 1)
    },
  })),
  {
    name: 'one of them comes back',
    after: [`${numberOf(14)} parts`],
    run: async () => {
      await previewed(world, 'rehire', 'POST', `/api/employees/${idOf(world, numberOf(14))}/employments`, {
        departmentId: idOf(world, packers[1].split('/').at(-1)!),
        siteId: idOf(world, '공장'),
        from: '2026-09-07',
        reason: '재입사',
      })
      count(world, 'rehired', 1)
    },
  },
  {
    name: 'somebody is transferred in mid-month',
    after: ['people'],
    run: async () => {
      await previewed(world, 'transfer', 'POST', `/api/employees/${idOf(world, numberOf(7))}/transfers`, {
        departmentId: idOf(world, '부산팀'),
        siteId: idOf(world, '부산지사'),
        from: '2026-09-15',
        reason: '부산지사 발령',
      })
      count(world, 'transferred', 1)
    },
  },
  {
    name: 'single days are overridden',
    after: ['people', 'shift 야간', ...everyPattern.map((name) => `pattern ${name}`)],
    run: async () => {
      const changes = [8, 18, 28].map((index) => ({
        employeeId: idOf(world, numberOf(index)),
        date: tomorrow,
        instead: { shiftId: idOf(world, '야간') },
      }))
      const { changed } = await send<{ changed: number }>(world, 'POST', '/api/plans/overrides', { changes })
      count(world, 'overridden days', changed)
    },
  },
  {
    name: 'two people swap a shift',
    after: ['single days are overridden', 'pattern of the company'],
    run: async () => {
      const [one, other] = [8, 37].map((index) => idOf(world, numberOf(index))) as [number, number]
      const { changed } = await send<{ changed: number }>(world, 'POST', '/api/plans/swaps', {
        employeeIds: [one, other],
        dates: [{ date: tomorrow, shiftIds: [idOf(world, '야간'), idOf(world, '사무')] }],
      })
      count(world, 'swapped days', changed)
    },
  },
]

async function versionOf(world: World, patternId: number): Promise<number> {
  const { patterns } = await send<{ patterns: { id: number; version: number }[] }>(
    world,
    'GET',
    '/api/plans/patterns',
  )
  return patterns.find(({ id }) => id === patternId)!.version
}
