import { deriveWorkDays } from '@rollcall/server/handlers'
import type { MonthWorld } from '../month/month-world.ts'
import { pushRows } from '../plan-a-year/source.ts'
import { count, idOf } from '../plan-a-year/world.ts'

export const month = '2026-10'

interface Item {
  key: string
  employee: { id: number; number: string } | null
  date: string | null
  in: string | null
  out: string | null
  requestIds: number[]
  accepted: object | null
}

interface Code {
  code: string
  blocks: boolean
  acceptable: boolean
  count: number
  items: Item[]
}

const mostRounds = 12

/**
 * Clears what keeps a department's month from closing, as those would whose it is: HR proposes corrections
 * with what speaks for them, the manager decides what is asked for, and what nobody can say any more is
 * accepted with a reason. @throws if something is still there after so many rounds
 */
export async function clearBoard(world: MonthWorld, department: string): Promise<void> {
  for (let round = 0; round < mostRounds; round++) {
    const codes = (await boardOf(world, department)).filter(({ blocks, count: open }) => blocks && open > 0)
    if (codes.length === 0) return
    for (const code of codes) await clear(world, department, code)
    await deriveWorkDays(world.office.ctx)
  }
  const left = (await boardOf(world, department)).filter(({ blocks, count: open }) => blocks && open > 0)
  throw new Error(
    `${department} is not cleared: ${left.map(({ code, count: n }) => `${code} ${n}`).join(', ')}.`,
  )
}

export async function boardOf(world: MonthWorld, department: string): Promise<Code[]> {
  const { codes } = await world.office.call<{ codes: Code[] }>('hr', 'GET', pathOf(world, department))
  return codes
}

const pathOf = (world: MonthWorld, department: string) =>
  `/api/closings/${idOf(world, department)}/${month}/board`

async function clear(
  world: MonthWorld,
  department: string,
  { code, items, acceptable }: Code,
): Promise<void> {
  const open = items.filter(({ accepted }) => accepted === null)
  if (code === 'OPEN_REQUEST') return await decideAll(world, department, open)
  if (code === 'SOURCE_BEHIND') return await pushRows(world, [], world.office.ctx.clock.now().toString())
  if (code === 'NO_BADGE') return await giveBadges(world, open)
  if (!acceptable) return
  const asked = code === 'MISSING_SIDE' ? await propose(world, department, open) : new Set<string>()
  const rest = open.filter(({ key, requestIds }) => !asked.has(key) && requestIds.length === 0)
  if (rest.length === 0) return
  const { accepted } = await world.office.call<{ accepted: number }>(
    'hr',
    'POST',
    `${pathOf(world, department)}/accept`,
    { code, keys: rest.map(({ key }) => key), reason: '본인 확인이 되지 않아 그대로 둡니다.' },
  )
  count(world, `accepted: ${code}`, accepted)
}

/** Who has no badge yet is given one, and begins to be known. */
async function giveBadges(world: MonthWorld, items: readonly Item[]): Promise<void> {
  const people = new Map(items.flatMap(({ employee }) => (employee ? [[employee.id, employee.number]] : [])))
  for (const [employeeId, number] of people) {
    await world.office.call('hr', 'POST', '/api/badge-assignments', {
      ...{ employeeId, sourceId: idOf(world, '정문'), badge: `B${number}` },
    })
    count(world, 'badges given before the close', 1)
  }
}

/**
 * Asks for what is likely to mend these days, but of the first: nobody there remembers it.
 * @returns the keys of those that were asked for
 */
async function propose(world: MonthWorld, department: string, items: readonly Item[]): Promise<Set<string>> {
  const days = items
    .filter(({ requestIds }) => requestIds.length === 0)
    .toSorted(byLoneIn)
    .slice(1, 100)
    .map(({ employee, date }) => ({ employeeId: employee!.id, date: date! }))
  if (days.length === 0) return new Set()
  const { asked } = await world.office.call<{
    asked: { employeeId: number; date: string; requestId: number | null }[]
  }>('hr', 'POST', `${pathOf(world, department)}/repairs`, { reason: '10월 마감 정리', days })
  const done = asked.filter(({ requestId }) => requestId !== null)
  count(world, 'corrections proposed', done.length)
  return new Set(
    items
      .filter(({ employee, date }) =>
        done.some((one) => one.employeeId === employee!.id && one.date === date),
      )
      .map(({ key }) => key),
  )
}

/** Those of whom only the way in is known come first. */
const byLoneIn = (a: Item, b: Item) => Number(isLoneIn(b)) - Number(isLoneIn(a))

export const isLoneIn = ({ in: came, out }: Item) => came !== null && out === null

/** The manager decides; what is hers, or waits for HR, HR decides. */
async function decideAll(world: MonthWorld, department: string, items: readonly Item[]): Promise<void> {
  const ids = [...new Set(items.flatMap(({ requestIds }) => requestIds))]
  for (const as of [department, 'hr']) {
    const { requests } = await world.office.call<{ requests: { refused: string | null }[] }>(
      as,
      'POST',
      '/api/requests/decisions?dryRun=false',
      { requestIds: ids, decision: 'approve', comment: '' },
    )
    const decided = requests.filter(({ refused }) => refused === null).length
    count(world, `decided before the close by ${as === 'hr' ? 'HR' : 'managers'}`, decided)
  }
}
