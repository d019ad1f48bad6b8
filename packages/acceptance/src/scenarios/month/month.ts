import { systemActor } from '@rollcall/server/context'
import {
  deriveWorkDays,
  generateWorkPlans,
  planAhead,
  storeBundledHolidays,
  storeDefaultKinds,
} from '@rollcall/server/handlers'
import { type Act, inOrder } from '../order.ts'
import { peopleOf, punchesOf } from '../plan-a-year/company.ts'
import { addDays, datesFrom } from '../plan-a-year/dates.ts'
import { peopleActs } from '../plan-a-year/people-acts.ts'
import { setUpActs } from '../plan-a-year/set-up.ts'
import { settled } from '../plan-a-year/settled.ts'
import { pushRows, sourceAct } from '../plan-a-year/source.ts'
import { idOf } from '../plan-a-year/world.ts'
import { openScenarioOffice, type ScenarioOffice } from '../scenario-office.ts'
import { type Asked, askedBy, askedKinds, requestsOfOne } from './asked.ts'
import { auditFaults } from './audit-faults.ts'
import { balanceFaults } from './balance-faults.ts'
import { plansFrom, today } from './company-plans.ts'
import type { MonthWorld } from './month-world.ts'
import { planChanges } from './plan-changes.ts'
import { requestActs, teamOf } from './request-acts.ts'

export interface MonthOptions {
  people: number
  /** The seed of the order of the acts; null for the one in which they are written. */
  order: number | null
  report: (line: string) => void
}

/** A month of a company in which people ask. @returns what must not be, and the digest of how it ends */
export async function month(options: MonthOptions): Promise<{ wrong: string[]; digest: string }> {
  await using office = await openScenarioOffice(`${today}T03:00:00Z`)
  return await liveMonth(office, options)
}

/** The same in an office that stays open, with what was asked for in it. */
export async function liveMonth(
  office: ScenarioOffice,
  { people: count, order, report }: MonthOptions,
): Promise<{ world: MonthWorld; asked: Asked[]; wrong: string[]; digest: string }> {
  await storeBundledHolidays(office.ctx, systemActor)
  await storeDefaultKinds(office.ctx, systemActor)
  const people = peopleOf(count)
  const departments = people.map(({ department }) => department)
  const world: MonthWorld = {
    office,
    people,
    ids: new Map(),
    counts: new Map(),
    push: { token: '', position: 0 },
    managers: new Set(departments.map((department) => departments.indexOf(department))),
    steps: new Map([['unpaid', ['manager', 'hr']]]),
    acts: new Map(),
  }
  const askers = askersOf(world)
  const asked = askedBy(people, askers)
  const founding = [...setUpActs(world), ...peopleActs(world, plansFrom), accountsAct(world, askers)]
  const first = [...founding.map(({ name }) => name), 'the month is planned']
  const acts = inOrder(
    [
      sourceAct(world),
      ...founding,
      plansAct(world),
      ...requestActs(world, asked, first),
      ...planChanges(world, asked, first),
      ...punchActs(world),
    ],
    order,
  )
  report(order === null ? `${acts.length} acts as they are written` : `${acts.length} acts in order ${order}`)
  const isRequest = new Set(requestActs(world, asked, first).map(({ name }) => name))
  for (const [place, act] of acts.entries()) {
    const began = performance.now()
    await act.run()
    // What the worker does meanwhile; what people ask for is derived in the act.
    if (isRequest.has(act.name) && place % 50 !== 0) continue
    await planAhead(office.ctx)
    await deriveWorkDays(office.ctx)
    report(`  ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${act.name}`)
  }
  await plansAct(world).run()
  const { wrong, digest } = await settled(world, report)
  const audit = await auditFaults(world, report)
  const balances = await balanceFaults(world, asked, report)
  return { world, asked, wrong: [...wrong, ...audit, ...balances], digest }
}

/** Six requests of ten people, but of every kind in any company; managers among those who ask. */
function askersOf({ people }: MonthWorld): number[] {
  const most = Math.ceil((people.length * 0.6) / requestsOfOne)
  const number = Math.max(most, askedKinds.length)
  const step = Math.max(1, Math.floor(people.length / number))
  return people
    .map((_, index) => index)
    .filter((index) => index % step === 0)
    .slice(0, number)
}

/** The source is read day by day, but for two days on which it was down: those come when it is up again. */
function punchActs(world: MonthWorld): Act[] {
  const dates = datesFrom(addDays(today, -30), today)
  const batches = punchesOf(world.people, dates)
  const days = dates.map((date, place) => ({
    name: `punches of ${date}`,
    after: ['source'],
    run: () => pushRows(world, batches[place]!, `${addDays(date, 1)}T00:00:00Z`),
  }))
  const [outage, others] = [days.slice(12, 14), days.toSpliced(12, 2)]
  const all = [...others, ...outage]
  return [
    ...all,
    {
      name: 'the source is read to its end',
      after: all.map(({ name }) => name),
      run: () => pushRows(world, [], `${today}T03:00:00Z`),
    },
  ]
}

/** Who asks and who decides signs in; what an installation does when people get their accounts. */
const accountsAct = (world: MonthWorld, askers: readonly number[]): Act => ({
  name: 'accounts',
  after: ['people'],
  run: async () => {
    const { office, people, managers } = world
    for (const index of askers) {
      if (managers.has(index)) continue
      await office.join(people[index]!.number, { employeeId: idOf(world, people[index]!.number), grants: [] })
    }
    for (const index of managers) {
      const { number, department } = people[index]!
      const team = teamOf(department)
      await office.join(team, {
        employeeId: idOf(world, number),
        grants: [{ role: 'manager', departmentId: idOf(world, team) }],
      })
    }
  },
})

const plansAct = ({ office }: MonthWorld): Act => ({
  name: 'the month is planned',
  after: ['people'],
  run: async () => {
    await generateWorkPlans(office.ctx, systemActor, { from: plansFrom, to: addDays(today, 60) })
  },
})
