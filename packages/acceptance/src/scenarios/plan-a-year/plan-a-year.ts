import { systemActor } from '@rollcall/server/context'
import { deriveWorkDays, generateWorkPlans, planAhead, storeBundledHolidays } from '@rollcall/server/handlers'
import { type Act, inOrder } from '../order.ts'
import { openScenarioOffice, type ScenarioOffice } from '../scenario-office.ts'
import { changeActs } from './changes.ts'
import { firstPunchedOn, peopleOf, punchesOf, today } from './company.ts'
import { addDays, datesFrom } from './dates.ts'
import { holidayActs } from './holiday-acts.ts'
import { peopleActs } from './people-acts.ts'
import { plansFrom, setUpActs } from './set-up.ts'
import { settled } from './settled.ts'
import { pushRows, sourceAct } from './source.ts'
import { count, type World } from './world.ts'

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
    push: { token: '', position: 0 },
  }
  const acts = inOrder(
    [
      sourceAct(world),
      ninetyDaysAct(world),
      ...setUpActs(world),
      ...peopleActs(world, plansFrom),
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
  await yearAct(office).run()
  return await settled(world, report)
}

/** Plans of a year, some of it over: whatever is said afterwards changes what stands. */
const yearAct = ({ ctx }: ScenarioOffice): Act => ({
  name: 'the year is planned',
  after: [],
  run: async () => {
    await generateWorkPlans(ctx, systemActor, { from: plansFrom, to: addDays(plansFrom, 420) })
  },
})

const ninetyDaysAct = (world: World): Act => ({
  name: 'punches of 90 days',
  after: ['source'],
  run: async () => {
    const dates = datesFrom(firstPunchedOn, today)
    for (const rows of punchesOf(world.people, dates)) await pushRows(world, rows, `${today}T03:00:00Z`)
    count(world, `dates of punches since ${firstPunchedOn}`, dates.length)
  },
})
