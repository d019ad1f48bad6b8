import { type DayRequest, excuseKinds, requestTypes } from '../facts/facts.ts'
import type { DayNumber } from '../time/date.ts'
import { date, wall, wallInterval } from './read-times.ts'
import { below, fail, listOf, objectOf, oneOf, type Reader, truth, wholeNumber } from './reader.ts'

const requestShape = objectOf(
  {
    type: oneOf(...requestTypes),
    date,
    from: wall,
    to: wall,
    whole: truth,
    breaks: listOf(wallInterval),
    segment: wholeNumber(1),
    in: wall,
    out: wall,
    of: oneOf(...excuseKinds),
  },
  'type',
  'date',
)

type RequestShape = ReturnType<typeof requestShape>

/** Which keys a request has beside `type` and `date`. */
const keysByType: Record<DayRequest['type'], (keyof RequestShape)[]> = {
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
  const { date: day, ...shape } = requestShape(value, path)
  const allowed = keysByType[shape.type]
  for (const key of Object.keys(shape) as (keyof RequestShape)[]) {
    if (key !== 'type' && !allowed.includes(key))
      fail(below(path, key), `does not belong to a request of type ${shape.type}.`)
  }
  if (shape.type === 'excuse' && shape.of === undefined) fail(below(path, 'of'), 'is missing.')
  if (shape.type === 'correction' && shape.in === undefined && shape.out === undefined) {
    fail(path, 'a correction needs in, out or both.')
  }
  if (allowed.includes('from')) checkPart(shape, path)
  return { date: day, request: shape as unknown as DayRequest }
}

function checkPart({ from, to, whole }: Partial<RequestShape>, path: string): void {
  if (whole) {
    if (from !== undefined || to !== undefined) fail(below(path, 'whole'), 'stands instead of from and to.')
    return
  }
  if (from === undefined) fail(below(path, 'from'), 'is missing.')
  if (to === undefined) fail(below(path, 'to'), 'is missing.')
  if (from >= to) fail(below(path, 'to'), 'must lie after from.')
}
