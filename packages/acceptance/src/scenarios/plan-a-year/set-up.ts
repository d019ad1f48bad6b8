import type { Act } from '../order.ts'
import { crews, sites } from './company.ts'
import { idOf, send, type World } from './world.ts'

export const plansFrom = '2026-06-01'
/** A Monday. */
const anchor = '2026-06-01'

const shifts = {
  주간: { code: 'D', colour: 'blue', plan: { segments: [['07:00', '15:00']], breaks: [['11:00', '11:30']] } },
  오후: {
    code: 'E',
    colour: 'orange',
    plan: { segments: [['15:00', '23:00']], breaks: [['19:00', '19:30']] },
  },
  야간: {
    code: 'N',
    colour: 'violet',
    plan: { segments: [['23:00', '31:00']], breaks: [['27:00', '27:30']] },
  },
  사무: {
    code: 'O',
    colour: 'teal',
    plan: { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']], slide: ['08:00', '10:00'] },
  },
} as const

const patterns: Record<string, { days: readonly string[]; worksOnHolidays: boolean }> = {
  '4조 3교대': {
    days: ['주간', '주간', '오후', '오후', '야간', '야간', 'offday', 'offday'],
    worksOnHolidays: true,
  },
  '2조 교대': {
    days: [
      ...Array<string>(5).fill('주간'),
      'offday',
      'weeklyHoliday',
      ...Array<string>(5).fill('오후'),
      'offday',
      'weeklyHoliday',
    ],
    worksOnHolidays: false,
  },
  '사무 주간': {
    days: [...Array<string>(5).fill('사무'), 'offday', 'weeklyHoliday'],
    worksOnHolidays: false,
  },
  '지사 주간': {
    days: [...Array<string>(5).fill('주간'), 'offday', 'weeklyHoliday'],
    worksOnHolidays: false,
  },
}

export const cycleOf = (world: World, days: readonly string[]) =>
  days.map((day) =>
    day === 'offday' || day === 'weeklyHoliday' ? { off: day } : { shiftId: idOf(world, day) },
  )

/** What a company consists of before anybody is in it. */
export const setUpActs = (world: World): Act[] => [
  ...sites.map((name) => ({
    name: `site ${name}`,
    after: [],
    run: async () => {
      const { siteId } = await send<{ siteId: number }>(world, 'POST', '/api/sites', {
        name,
        zone: 'Asia/Seoul',
      })
      world.ids.set(name, siteId)
    },
  })),
  ...Object.entries(shifts).map(([name, shift]) => ({
    name: `shift ${name}`,
    after: [],
    run: async () => {
      const { id } = await send<{ id: number }>(world, 'POST', '/api/plans/shifts', {
        name,
        from: plansFrom,
        ...shift,
      })
      world.ids.set(name, id)
    },
  })),
  ...Object.entries(patterns).map(([name, { days, worksOnHolidays }]) => ({
    name: `pattern ${name}`,
    after: [...new Set(days)].filter((day) => day in shifts).map((day) => `shift ${day}`),
    run: async () => {
      const { id } = await send<{ id: number }>(world, 'POST', '/api/plans/patterns', {
        name,
        from: plansFrom,
        anchor,
        cycle: cycleOf(world, days),
        worksOnHolidays,
        crews: name === '4조 3교대' ? crews.map((crew, index) => ({ name: crew, offset: index * 2 })) : [],
      })
      world.ids.set(name, id)
    },
  })),
  ...crews.map((name) => ({
    name: `team ${name}`,
    after: [],
    run: async () => {
      const { teamId } = await send<{ teamId: number }>(world, 'POST', '/api/teams', { name })
      world.ids.set(name, teamId)
    },
  })),
]
