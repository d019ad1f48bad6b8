import { deriveDay } from '../day/derive-day.ts'
import { type RenderedResult, renderResult, resultFields } from '../day/render-result.ts'
import {
  type DateFacts,
  type DayFacts,
  type DayRequest,
  directions,
  origins,
  type Punch,
  type WorkPlan,
} from '../facts/facts.ts'
import { defaultPolicy } from '../policy/policy.ts'
import { readPolicy } from '../policy/read-policy.ts'
import { readPlan } from '../shape/read-plan.ts'
import { readRequest } from '../shape/read-request.ts'
import { date, instant } from '../shape/read-times.ts'
import { below, fail, fields, listOf, objectOf, oneOf, type Reader, text } from '../shape/reader.ts'
import { type DayNumber, dateText, parseDate } from '../time/date.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'

/** A worked case: the facts of some dates of one person, as HR people write them down (rules.md §8). */
export interface Case {
  name: string
  facts: DayFacts[]
  /** The fields that must be equal, by date. */
  expect: Record<string, Partial<RenderedResult>>
}

export interface CaseResult {
  name: string
  days: Record<string, RenderedResult>
}

const anything: Reader<unknown> = (value) => value

const caseShape = objectOf(
  {
    name: text,
    zone: text,
    policy: readPolicy,
    plans: byDate(readPlan),
    requests: listOf(readRequest),
    punches: anything,
    asOf: anything,
    completeThrough: anything,
    expect: byDate(readExpected),
  },
  'name',
  'asOf',
)

/**
 * Reads one case.
 * @throws ShapeError with the path of the field that is wrong
 */
export function readCase(value: unknown): Case {
  const shape = caseShape(value, '')
  const plans = shape.plans ?? new Map<DayNumber, WorkPlan>()
  const expect = shape.expect ?? new Map<DayNumber, Partial<RenderedResult>>()
  const days = [...new Set([...plans.keys(), ...expect.keys()])].sort((a, b) => a - b)
  const zone = readZone(shape.zone ?? 'Asia/Seoul', days)
  const asOf = instant(zone)(shape.asOf, 'asOf')
  const completeThrough =
    shape.completeThrough === undefined ? asOf : instant(zone)(shape.completeThrough, 'completeThrough')
  const punches = listOf(punch(zone))(shape.punches ?? [], 'punches')
  const requests = Map.groupBy(shape.requests ?? [], (entry) => entry.date)
  const dateFacts = (day: DayNumber): DateFacts => ({
    zone,
    policy: shape.policy ?? defaultPolicy,
    plan: plans.get(day) ?? null,
    requests: (requests.get(day) ?? []).map((entry): DayRequest => entry.request),
  })
  return {
    name: shape.name,
    facts: days.map((workDate) => ({
      workDate,
      dates: [-2, -1, 0, 1, 2].map((offset) => dateFacts(workDate + offset)) as unknown as DayFacts['dates'],
      punches,
      asOf,
      completeThrough: Math.min(asOf, completeThrough),
    })),
    expect: Object.fromEntries([...expect].map(([day, wanted]) => [dateText(day), wanted])),
  }
}

/** Derives the dates of a case. */
export function runCase({ name, facts }: Case): CaseResult {
  return {
    name,
    days: Object.fromEntries(facts.map((day) => [dateText(day.workDate), renderResult(deriveDay(day))])),
  }
}

function byDate<T>(read: Reader<T>): Reader<Map<DayNumber, T>> {
  return (value, path) =>
    new Map(
      Object.entries(fields(value, path)).map(([key, item]) => [
        date(key, below(path, key)),
        read(item, below(path, key)),
      ]),
    )
}

function readZone(name: string, days: readonly DayNumber[]): ZoneOffsets {
  const first = days[0] ?? parseDate('2000-01-01')!
  try {
    return zoneOffsets(name, first - 400, (days.at(-1) ?? first) + 400)
  } catch {
    return fail('zone', `“${name}” is not a zone. Name one such as Asia/Seoul.`)
  }
}

function punch(zone: ZoneOffsets): Reader<Punch> {
  const shape = objectOf(
    {
      at: instant(zone),
      direction: oneOf(...directions),
      origin: oneOf(...origins),
    },
    'at',
  )
  return (value, path) => {
    const { at, direction = 'unknown', origin = 'device' } = shape(value, path)
    return { at, direction, origin }
  }
}

const known: ReadonlySet<string> = new Set(resultFields)

function readExpected(value: unknown, path: string): Partial<RenderedResult> {
  const object = fields(value, path)
  const unknown = Object.keys(object).find((key) => !known.has(key))
  if (unknown !== undefined) fail(below(path, unknown), 'is no field of a result.')
  return object as Partial<RenderedResult>
}
