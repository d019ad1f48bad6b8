import { type DayRequest, excuseKinds, requestTypes } from '../facts/facts.ts'
import type { DayNumber } from '../time/date.ts'
import { date, wall, wallInterval } from './read-times.ts'
import { below, fail, listOf, objectOf, oneOf, type Reader, truth, wholeNumber } from './reader.ts'

const partKeys = {
  from: wall,
  to: wall,
  whole: truth,
  breaks: listOf(wallInterval),
  segment: wholeNumber(1),
  in: wall,
  out: wall,
  of: oneOf(...excuseKinds),
}

const partShape = objectOf(partKeys)
const requestShape = objectOf({ type: oneOf(...requestTypes), date, ...partKeys }, 'type', 'date')

type Part = ReturnType<typeof partShape>

/** Which keys a request has beside `type` and `date`. */
const keysByType: Record<DayRequest['type'], (keyof Part)[]> = {
  leave: ['from', 'to', 'whole'],
  remote: ['from', 'to', 'whole'],
  trip: ['from', 'to', 'whole'],
  overtime: ['from', 'to', 'breaks'],
  outing: ['from', 'to'],
  correction: ['in', 'out', 'segment'],
  excuse: ['of'],
}

/** An approved request with its date. */
export const readRequest: Reader<{ date: DayNumber; request: DayRequest }> = (value, path) => {
  const { date: day, type, ...part } = requestShape(value, path)
  return { date: day, request: requestOf(type, part, path) }
}

/**
 * What an approved request of a type asks of one date, as it is stored: the keys of rules.md §8 without type
 * and date.
 * @throws ShapeError with the path of the key that is wrong
 */
export const readRequestPart = (type: DayRequest['type'], value: unknown, path = ''): DayRequest =>
  requestOf(type, partShape(value, path), path)

function requestOf(type: DayRequest['type'], part: Part, path: string): DayRequest {
  const allowed = keysByType[type]
  const foreign = (Object.keys(part) as (keyof Part)[]).find((key) => !allowed.includes(key))
  if (foreign !== undefined) fail(below(path, foreign), `does not belong to a request of type ${type}.`)
  if (type === 'excuse' && part.of === undefined) fail(below(path, 'of'), 'is missing.')
  if (type === 'correction' && part.in === undefined && part.out === undefined)
    fail(path, 'a correction needs in, out or both.')
  if (allowed.includes('from')) checkTimes(part, path)
  return { type, ...part } as DayRequest
}

function checkTimes({ from, to, whole }: Part, path: string): void {
  if (whole) {
    if (from !== undefined || to !== undefined) fail(below(path, 'whole'), 'stands instead of from and to.')
    return
  }
  if (from === undefined) fail(below(path, 'from'), 'is missing.')
  if (to === undefined) fail(below(path, 'to'), 'is missing.')
  if (from >= to) fail(below(path, 'to'), 'must lie after from.')
}
