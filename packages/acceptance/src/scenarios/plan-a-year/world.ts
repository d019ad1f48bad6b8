import type { ScenarioOffice } from '../scenario-office.ts'
import type { ScenarioPerson } from './company.ts'

/** What an act changes beyond its fact, as the API says it. */
export interface Effect {
  plans: number
  days: { looked: number; changed: number; complete: boolean }
}

/** What the acts of a run share: whoever makes something leaves its id here for those that come after. */
export interface World {
  office: ScenarioOffice
  people: readonly ScenarioPerson[]
  ids: Map<string, number>
  counts: Map<string, number>
  /** What the agent of the source shows, and how far it is. */
  push: { token: string; position: number }
}

/** Sends a request as HR. */
export const send = <T>({ office }: World, method: string, path: string, body?: unknown): Promise<T> =>
  office.call<T>('hr', method, path, body)

/** @throws if nobody has made it yet: an act lacks what it needs in its `after` */
export function idOf({ ids }: World, name: string): number {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`Nothing is called “${name}” yet.`)
  return id
}

export function count({ counts }: World, what: string, by: number): void {
  counts.set(what, (counts.get(what) ?? 0) + by)
}

/**
 * Does an act that changes days which are over as a person would: looks first at what it would change, then
 * does it. What was said has to be what is done.
 */
export async function previewed<T extends { effect: Effect }>(
  world: World,
  what: string,
  method: string,
  path: string,
  body: object,
): Promise<T> {
  const asked = await send<T>(world, method, `${path}?dryRun=true`, body)
  const done = await send<T>(world, method, path, body)
  if (JSON.stringify(asked.effect) !== JSON.stringify(done.effect))
    throw new Error(
      `${what}: the preview said ${JSON.stringify(asked.effect)}, and ${JSON.stringify(done.effect)} was done.`,
    )
  count(world, 'plans changed by acts', done.effect.plans)
  count(world, 'days changed by acts', done.effect.days.changed)
  return done
}
