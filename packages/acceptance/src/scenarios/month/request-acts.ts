import { randomUUID } from 'node:crypto'
import type { Act } from '../order.ts'
import { count, type Effect, idOf } from '../plan-a-year/world.ts'
import type { Asked } from './asked.ts'
import type { MonthWorld } from './month-world.ts'

/** Who decides a step for somebody: the manager of their department, and HR for managers. */
const deciderOf = ({ people, managers }: MonthWorld, index: number, step: string) =>
  step === 'hr' || managers.has(index) ? 'hr' : teamOf(people[index]!.department)

export const teamOf = (department: string) => department.split('/').at(-1)!

/** What happens to each request, in order for each person; `after` is what all of them need. */
export function requestActs(world: MonthWorld, asked: readonly Asked[], after: readonly string[]): Act[] {
  const last = new Map<number, string>()
  return asked.flatMap((one) =>
    actsOf(world, one).map(({ name, run }) => {
      const before = last.get(one.index)
      last.set(one.index, name)
      return { name, after: before === undefined ? after : [before], run }
    }),
  )
}

function actsOf(world: MonthWorld, asked: Asked): Omit<Act, 'after'>[] {
  const steps = world.steps.get(asked.kind) ?? ['manager']
  const decided = (decision: 'approve' | 'reject') => (step: string, place: number) => ({
    name: `${asked.name}: ${decision} ${place + 1}`,
    run: () => decide(world, asked, { step, isLast: place === steps.length - 1 }, decision),
  })
  const ask = { name: `${asked.name}: asked`, run: () => askFor(world, asked) }
  const approved = [ask, ...steps.map(decided('approve'))]
  const end = (act: 'withdraw' | 'cancel', as: string) => ({
    name: `${asked.name}: ${act}`,
    run: () => endBy(world, asked, act, as),
  })
  return {
    pending: [ask],
    approved,
    rejected: [ask, decided('reject')(steps[0]!, 0)],
    withdrawn: [ask, end('withdraw', nameOf(world, asked))],
    cancelled: [...approved, end('cancel', deciderOf(world, asked.index, 'manager'))],
  }[asked.ends]
}

/** By which name somebody acts: managers by that of their department. */
const nameOf = ({ people, managers }: MonthWorld, { index }: Asked) =>
  managers.has(index) ? teamOf(people[index]!.department) : people[index]!.number

async function askFor(world: MonthWorld, asked: Asked): Promise<void> {
  const { name, kind, reason, days } = asked
  const employeeId = idOf(world, world.people[asked.index]!.number)
  const { requestId } = await world.office.call<{ requestId: number }>(
    nameOf(world, asked),
    'POST',
    '/api/requests',
    { key: randomUUID(), employeeId, kind, reason, days },
  )
  world.ids.set(name, requestId)
  did(world, 'ask-request', `asked: ${kind}`)
}

async function decide(
  world: MonthWorld,
  asked: Asked,
  { step, isLast }: { step: string; isLast: boolean },
  decision: 'approve' | 'reject',
): Promise<void> {
  const requestId = idOf(world, asked.name)
  const body = { requestIds: [requestId], decision, comment: '' }
  const send = (dryRun: boolean) =>
    world.office.call<{ requests: { refused: string | null }[]; effect: Effect }>(
      deciderOf(world, asked.index, step),
      'POST',
      `/api/requests/decisions?dryRun=${dryRun}`,
      body,
    )
  // Before the last step one is shown what approval by all comes to.
  const shown = asked.isPreviewed && isLast ? await send(true) : null
  const { requests, effect } = await send(false)
  if (requests[0]!.refused !== null) throw new Error(`${asked.name}: ${requests[0]!.refused}.`)
  if (shown !== null && JSON.stringify(shown.effect) !== JSON.stringify(effect))
    throw new Error(`${asked.name}: shown ${JSON.stringify(shown.effect)}, done ${JSON.stringify(effect)}.`)
  did(world, 'decide-request', decision === 'approve' ? 'steps approved' : 'rejected')
}

async function endBy(world: MonthWorld, asked: Asked, act: 'withdraw' | 'cancel', as: string): Promise<void> {
  const path = `/api/requests/${idOf(world, asked.name)}/${act}`
  await world.office.call(as, 'POST', path, { reason: '일정이 바뀌었습니다.' })
  did(world, `${act}-request`, act === 'cancel' ? 'cancelled' : 'withdrawn')
}

function did(world: MonthWorld, action: string, what: string): void {
  world.acts.set(action, (world.acts.get(action) ?? 0) + 1)
  count(world, what, 1)
}
