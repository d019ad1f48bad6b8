/** A stream of numbers in [0, 1) that is the same for the same keys. */
export type Random = () => number

/**
 * Starts a stream. Streams of different keys have nothing to do with each other, so what one person does
 * never depends on who else is asked about.
 */
export function randomOf(...keys: readonly number[]): Random {
  let state = 0x9e3779b9
  for (const key of keys) {
    state = Math.imul(state ^ (key | 0), 0x85ebca6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) ^ (state >>> 16)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1))

export const pick = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)]!
