import type { WallInterval } from '../facts/facts.ts'
import { type DayNumber, type EpochMs, parseDate } from '../time/date.ts'
import { naiveToInstant, parseNaive } from '../time/naive.ts'
import { parseWall, type WallMinutes } from '../time/wall.ts'
import type { ZoneOffsets } from '../time/zone.ts'
import { fail, type Reader, text } from './reader.ts'

export const date: Reader<DayNumber> = (value, path) =>
  parseDate(text(value, path)) ??
  fail(path, `“${value}” is not a date of the calendar. Write it as YYYY-MM-DD.`)

export const wall: Reader<WallMinutes> = (value, path) =>
  parseWall(text(value, path)) ??
  fail(path, `“${value}” is not a wall time. Write it as HH:MM; 24:40 is 00:40 of the next morning.`)

/** A time of day, 00:00 to 23:59. */
export const timeOfDay: Reader<WallMinutes> = (value, path) => {
  const minutes = wall(value, path)
  return minutes >= 0 && minutes < 1440 ? minutes : fail(path, 'must lie between 00:00 and 23:59.')
}

export function pairOf<T>(read: Reader<T>): Reader<readonly [T, T]> {
  return (value, path) =>
    Array.isArray(value) && value.length === 2
      ? [read(value[0], `${path}[0]`), read(value[1], `${path}[1]`)]
      : fail(path, 'must be a pair of times, start and end.')
}

/** A start and an end that lies after it. */
export const wallInterval: Reader<WallInterval> = (value, path) => {
  const pair = pairOf(wall)(value, path)
  return pair[0] < pair[1] ? pair : fail(path, 'must end after it starts.')
}

const offsetPattern = /(Z|[+-]\d{2}:[0-5]\d)$/

/** A time that is naive in the zone, or carries an offset. */
export function instant(zone: ZoneOffsets): Reader<EpochMs> {
  return (value, path) => {
    const said = text(value, path)
    const offset = offsetPattern.exec(said)?.[1]
    const naive = parseNaive(offset === undefined ? said : said.slice(0, -offset.length))
    if (naive === null)
      fail(
        path,
        `“${said}” is not a time. Write it as YYYY-MM-DDTHH:MM:SS, with an offset if it is not in the case's zone.`,
      )
    if (offset === undefined) return naiveToInstant(zone, naive)
    return naive.day * 86_400_000 + (naive.minute - offsetMinutes(offset)) * 60_000 + naive.millisecond
  }
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}
