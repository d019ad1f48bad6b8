import { syncHolidays } from '@rollcall/server/handlers'
import { publicDataFeed } from '@rollcall/server/holidays'
import {
  type HolidayAnswer,
  misbehaviours,
  rightAnswer,
  startHolidayServer,
  testClock,
} from '@rollcall/testing'
import type { Act } from '../order.ts'
import { today } from './company.ts'
import { addDays } from './dates.ts'
import { count, previewed, send, type World } from './world.ts'

/** Days that the government sets at short notice: one that is over and one to come. */
const setAtShortNotice = [
  { date: '2026-09-28', name: '임시공휴일' },
  { date: '2026-12-30', name: '임시공휴일' },
]

interface HolidayList {
  holidays: { date: string; names: string[]; kind: string | null }[]
  findings: { id: number; changes: { date: string; from: string[]; to: string[] }[] }[]
}

/** A service that misbehaves in every way before it is right, and days that people set. */
export const holidayActs = (world: World): Act[] => [
  { name: 'holidays of the public service', after: [], run: () => askInEveryWay(world) },
  {
    name: 'a company day in the past',
    after: [],
    run: async () => {
      await previewed(world, 'company day', 'POST', '/api/plans/holidays', {
        calendar: 'KR',
        date: '2026-08-28',
        name: '창립기념일',
        kind: 'companyHoliday',
        reason: '창립기념일',
      })
    },
  },
  {
    name: 'it moves by a week',
    after: ['a company day in the past'],
    run: async () => {
      await previewed(world, 'moved day', 'POST', '/api/plans/holidays', {
        calendar: 'KR',
        date: '2026-09-04',
        name: '창립기념일',
        kind: 'companyHoliday',
        reason: '한 주 미룸',
      })
      const reason = encodeURIComponent('한 주 미룸')
      await send(world, 'DELETE', `/api/plans/holidays/KR/2026-08-28?reason=${reason}`)
    },
  },
]

const holidaysOf = (world: World, year = 2026) =>
  send<HolidayList>(world, 'GET', `/api/plans/holidays?calendar=KR&year=${year}`)

async function askInEveryWay(world: World): Promise<void> {
  await using server = await startHolidayServer()
  const ask = async (answer: (year: number) => HolidayAnswer, date = today) => {
    server.answer(answer)
    const asked = server.requests.length
    // A client of its own each time: a circuit that one fault has opened would hide the next.
    const holidayFeed = publicDataFeed({ url: server.url, key: 'a', timeoutMs: 500, pauseMs: 1 })
    await syncHolidays({
      ...world.office.ctx,
      clock: testClock(`${date}T03:00:00Z`),
      holidayFeed,
    })
    if (server.requests.length === asked) throw new Error(`On ${date} nothing was asked.`)
  }
  const before = JSON.stringify((await holidaysOf(world)).holidays.map(({ date, kind }) => [date, kind]))
  const faults = Object.entries(misbehaviours)
  for (const [index, [name, answer]] of faults.entries()) {
    // Each on a day of its own: who was told that a day's calls are used up asks no more on it.
    await ask(answer, addDays(today, index - faults.length))
    const after = JSON.stringify((await holidaysOf(world)).holidays.map(({ date, kind }) => [date, kind]))
    if (after !== before) throw new Error(`${name}: holidays are other ones afterwards.`)
    count(world, 'misbehaviours of the holiday service', 1)
  }
  for (const { id } of (await holidaysOf(world)).findings)
    await send(world, 'POST', `/api/plans/holiday-findings/${id}`, { decision: 'keep' })

  await ask((year) => ({
    items: [...itemsOf(year), ...setAtShortNotice.filter(({ date }) => date.startsWith(`${year}`))],
  }))
  const { holidays, findings } = await holidaysOf(world)
  if (!holidays.some(({ date }) => date === '2026-12-30')) throw new Error('A day to come was not taken.')
  // Where somebody's plan rests on it, a person decides.
  const past = findings.find(({ changes }) => changes.some(({ date }) => date === '2026-09-28'))
  if (past !== undefined) {
    await previewed(world, 'past holiday', 'POST', `/api/plans/holiday-findings/${past.id}`, {
      decision: 'apply',
      reason: '임시공휴일 지정',
    })
    count(world, 'holidays applied by a person', 1)
  }
  if (!(await holidaysOf(world)).holidays.some(({ date }) => date === '2026-09-28'))
    throw new Error('A day that is over was not applied.')
}

const itemsOf = (year: number) => (rightAnswer(year) as { items: { date: string; name: string }[] }).items
