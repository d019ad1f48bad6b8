/** `31:00` in minutes of the work date. The contract has seen to its form. */
function minuteOf(wall: string): number {
  const [hours, minutes] = wall.replace('-', '').split(':').map(Number) as [number, number]
  return (wall.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

const intervalOf = ([from, until]: readonly [string, string]): [number, number] => [
  minuteOf(from),
  minuteOf(until),
]

const nullOr = <T, R>(value: T | null | undefined, as: (value: T) => R): R | null =>
  value === null || value === undefined ? null : as(value)

interface Written {
  halfAt?: string | null
  quartersAt?: [string, string] | null
  starts?: readonly string[]
  slide?: [string, string] | null
}

/** The times of a shift or pattern that are no part of a plan, in minutes of the work date. */
export const minutesOf = ({ halfAt, quartersAt, starts = [], slide }: Written) => ({
  halfAt: nullOr(halfAt, minuteOf),
  quartersAt: nullOr(quartersAt, intervalOf),
  starts: starts.map(minuteOf),
  slide: nullOr(slide, intervalOf),
})
