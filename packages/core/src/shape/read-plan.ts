import { dayTypes, type FloatingBreak, places, type WallInterval, type WorkPlan } from '../facts/facts.ts'
import { wallInterval } from './read-times.ts'
import { below, fail, listOf, objectOf, oneOf, type Reader, wholeNumber } from './reader.ts'

/** From so many minutes of work on so many minutes of break. */
const floatingBreak: Reader<FloatingBreak> = (value, path) =>
  Array.isArray(value) && value.length === 2
    ? [wholeNumber(0)(value[0], `${path}[0]`), wholeNumber(1)(value[1], `${path}[1]`)]
    : fail(path, 'must be a pair of minutes: from so much work on, so long a break.')

const planShape = objectOf(
  {
    dayType: oneOf(...dayTypes),
    segments: listOf(wallInterval),
    breaks: listOf(wallInterval),
    floatingBreaks: listOf(floatingBreak),
    core: wallInterval,
    slide: wallInterval,
    standardMinutes: wholeNumber(1),
    place: oneOf(...places),
  },
  'segments',
)

/** A plan as it stands in a case file, in a schedule or in `work_plans`. Segments come out in order. */
export const readPlan: Reader<WorkPlan> = (value, path) => {
  const plan = planShape(value, path)
  const segments = [...plan.segments].sort((a, b) => a[0] - b[0])
  let gaps = 0
  for (let index = 1; index < segments.length; index++) {
    const [end, start] = [segments[index - 1]![1], segments[index]![0]]
    if (start < end) fail(below(path, 'segments'), 'must not overlap each other.')
    if (start > end) gaps++
  }
  const read = { ...plan, segments } as WorkPlan
  const isOne = segments.length > 0 && gaps === 0
  if (read.standardMinutes !== undefined) checkStandard(read, isOne, path)
  if (read.slide !== undefined) checkSlide(read, read.slide, isOne, path)
  return read
}

/** What a plan with standard minutes cannot have (rules.md §6). */
function checkStandard({ segments, core, floatingBreaks }: WorkPlan, isOne: boolean, path: string): void {
  if (segments.length === 0) fail(below(path, 'standardMinutes'), 'needs segments in which they are worked.')
  if (core === undefined && !isOne)
    fail(
      below(path, 'segments'),
      'must be one without a gap: with standardMinutes and without core it is the frame in which they are worked.',
    )
  if (floatingBreaks !== undefined)
    fail(
      below(path, 'floatingBreaks'),
      'cannot stand beside standardMinutes, which are what is worked. Leave one of them out.',
    )
}

/** What a plan with a sliding start cannot have (rules.md §6). */
function checkSlide(plan: WorkPlan, [earliest, latest]: WallInterval, isOne: boolean, path: string): void {
  if (!isOne) fail(below(path, 'segments'), 'must be one without a gap where the start slides.')
  for (const key of ['core', 'standardMinutes'] as const) {
    if (plan[key] !== undefined)
      fail(below(path, key), 'cannot stand beside slide: the start slides, or people choose their hours.')
  }
  const [start, end] = [plan.segments[0]![0], plan.segments.at(-1)![1]]
  if (start < earliest || start > latest)
    fail(below(path, 'slide'), 'must hold the start of the segment: earliest start, latest start.')
  const firstEnd = end - (start - earliest)
  for (const [index, [from, until]] of (plan.breaks ?? []).entries()) {
    if (from < latest || until > firstEnd)
      fail(
        below(path, `breaks[${index}]`),
        'must lie between the latest start and the end that belongs to the earliest: everybody takes it, whenever they came.',
      )
  }
}
