import { wallMinutes } from '../../format/format.ts'

const dayMinutes = 1440
const two = (number: number) => String(number).padStart(2, '0')
const wallOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** A time as a clock shows it: `31:00` is 07:00. */
export const clockOf = (wall: string | null): string =>
  wall === null ? '' : wallOf((wallMinutes(wall) + dayMinutes) % dayMinutes)

/** What somebody enters on a clock, as a wall time of the work date: this day or the next, as is likelier. */
export function nearWall(clock: string, likely: string | null): string {
  if (clock === '' || likely === null) return clock
  const entered = wallMinutes(clock)
  const off = (minutes: number) => Math.abs(minutes - wallMinutes(likely))
  return wallOf(off(entered + dayMinutes) < off(entered) ? entered + dayMinutes : entered)
}
