import { randomOf } from '@rollcall/sandbox/company/random'

/** Something that is done once in a scenario, and what has to stand before it can be done. */
export interface Act {
  name: string
  after: readonly string[]
  run: () => Promise<void>
}

/**
 * These acts in another order, each after all that it needs; the same seed gives the same order, null the one
 * in which they are written.
 * @throws if an act needs one that is not there, or itself in a circle
 */
export function inOrder(acts: readonly Act[], seed: number | null): Act[] {
  const random = randomOf(seed ?? 0)
  const waiting = [...acts]
  const done = new Set<string>()
  const order: Act[] = []
  while (waiting.length > 0) {
    const ready = waiting.filter(({ after }) => after.every((name) => done.has(name)))
    if (ready.length === 0)
      throw new Error(`Nothing can be done before: ${waiting.map(({ name }) => name).join(', ')}.`)
    const next = seed === null ? ready[0]! : ready[Math.floor(random() * ready.length)]!
    waiting.splice(waiting.indexOf(next), 1)
    done.add(next.name)
    order.push(next)
  }
  return order
}
