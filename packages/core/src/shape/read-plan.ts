import { dayTypes, places, type WorkPlan } from '../facts/facts.ts'
import { wallInterval } from './read-times.ts'
import { below, fail, listOf, objectOf, oneOf, type Reader, wholeNumber } from './reader.ts'

const planShape = objectOf(
  {
    dayType: oneOf(...dayTypes),
    segments: listOf(wallInterval),
    breaks: listOf(wallInterval),
    core: wallInterval,
    standardMinutes: wholeNumber(1),
    place: oneOf(...places),
  },
  'segments',
)

/** A plan as it stands in a case file, in a schedule or in `work_plans`. Segments come out in order. */
export const readPlan: Reader<WorkPlan> = (value, path) => {
  const plan = planShape(value, path)
  const segments = [...plan.segments].sort((a, b) => a[0] - b[0])
  for (let index = 1; index < segments.length; index++) {
    if (segments[index]![0] < segments[index - 1]![1])
      fail(below(path, 'segments'), 'must not overlap each other.')
  }
  if (plan.standardMinutes !== undefined && plan.core === undefined) {
    fail(
      below(path, 'standardMinutes'),
      'needs core: without core time the segments say how much is to be worked.',
    )
  }
  return { ...plan, segments } as WorkPlan
}
