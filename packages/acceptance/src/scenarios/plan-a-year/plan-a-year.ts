import { systemActor } from '@rollcall/server/context'
import {
  createSource,
  createToken,
  deriveWorkDays,
  digestWorkLogs,
  generateWorkPlans,
  planAhead,
  storeBundledHolidays,
  verifyWorkLogs,
} from '@rollcall/server/handlers'
import { type Act, inOrder } from '../order.ts'
import { openScenarioOffice, type ScenarioOffice } from '../scenario-office.ts'
import { changeActs } from './changes.ts'
import { peopleOf, today } from './company.ts'
import { addDays } from './dates.ts'
import { holidayActs } from './holiday-acts.ts'
import { peopleActs } from './people-acts.ts'
import { plansFrom, setUpActs } from './set-up.ts'
import type { World } from './world.ts'

export interface PlanAYearOptions {
  people: number
  /** The seed of another order of the acts; null for the one in which they are written. */
  order: number | null
  report: (line: string) => void
}

/** Plans a year of a company through the API. @returns what must not be, and the digest of how it ends */
export async function planAYear({
  people,
  order,
  report,
}: PlanAYearOptions): Promise<{ wrong: string[]; digest: string }> {
  await using office = await openScenarioOffice(`${today}T03:00:00Z`)
  await storeBundledHolidays(office.ctx, systemActor)
  const world: World = {
    office,
    people: peopleOf(people),
    ids: new Map(),
    counts: new Map(),
    push: { token: '' },
  }
  const acts = inOrder(
    [
      sourceAct(world),
      ...setUpActs(world),
      ...peopleActs(world),
      ...holidayActs(world),
      yearAct(office),
      ...changeActs(world),
    ],
    order,
  )
  report(order === null ? `${acts.length} acts as they are written` : `${acts.length} acts in order ${order}`)
  for (const act of acts) {
    const began = performance.now()
    await act.run()
    // What the worker does meanwhile.
    await planAhead(office.ctx)
    await deriveWorkDays(office.ctx)
    report(`  ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${act.name}`)
  }
  return await settled(office, world, report)
}

/** An installation begins with a source and the token of its agent: what the operator does on the server. */
const sourceAct = ({ office, ids, push }: World): Act => ({
  name: 'source',
  after: [],
  run: async () => {
    const directions = { '1': 'in', '2': 'out' } as const
    const source = { name: '정문', profile: 'virdi-unis', zone: 'Asia/Seoul', directions }
    const sourceId = await createSource(office.ctx, systemActor, source)
    const { token } = await createToken(office.ctx, systemActor, { sourceId, label: '정문' })
    ids.set('정문', sourceId)
    push.token = token
  },
})

/** Plans of a year, some of it over: whatever is said afterwards changes what stands. */
const yearAct = ({ ctx }: ScenarioOffice): Act => ({
  name: 'the year is planned',
  after: [],
  run: async () => {
    await generateWorkPlans(ctx, systemActor, { from: plansFrom, to: addDays(plansFrom, 420) })
  },
})

async function settled(office: ScenarioOffice, world: World, report: PlanAYearOptions['report']) {
  const { ctx } = office
  await yearAct(office).run()
  await deriveWorkDays(ctx)
  const verified = await verifyWorkLogs(ctx)
  const wrong = verified.differences.slice(0, 20).map((difference) => `verify: ${JSON.stringify(difference)}`)
  if (verified.pending > 0) wrong.push(`verify: ${verified.pending} days are pending.`)
  if (verified.checked === 0) wrong.push('verify looked at nothing.')
  for (const [what, number] of world.counts) report(`  ${number.toLocaleString('en').padStart(9)}  ${what}`)
  report(
    `  ${verified.checked.toLocaleString('en').padStart(9)}  days verified, ${verified.differences.length} differences`,
  )
  const digest = await digestWorkLogs(ctx)
  report(`  digest ${digest}`)
  return { wrong, digest }
}
