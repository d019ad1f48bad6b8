import { expect, test } from 'vitest'
import type { DayRequest } from '../facts/facts.ts'
import type { Employment } from '../policy/employment.ts'
import { dateText, dayNumber } from '../time/date.ts'
import { zoneOffsets } from '../time/zone.ts'
import {
  type DateRange,
  datesTouchedByBadge,
  datesTouchedByEmployments,
  datesTouchedByPlan,
  datesTouchedByPolicy,
  datesTouchedByPunch,
  datesTouchedByRequest,
} from './touched-dates.ts'

const zone = zoneOffsets('Asia/Seoul', dayNumber('2026-10-01'), dayNumber('2026-12-01'))
const day = dayNumber('2026-11-10')
const text = ({ from, to }: DateRange) => [from && dateText(from), to && dateText(to)]

test.each([
  ['2026-11-02T17:49:59+09:00', ['2026-10-31', '2026-11-02']],
  ['2026-11-02T17:50:00+09:00', ['2026-10-31', '2026-11-03']],
  ['2026-11-02T17:59:59+09:00', ['2026-10-31', '2026-11-03']],
  ['2026-11-02T18:00:00+09:00', ['2026-11-01', '2026-11-03']],
  ['2026-11-02T23:59:59+09:00', ['2026-11-01', '2026-11-03']],
  ['2026-11-03T00:00:00+09:00', ['2026-11-01', '2026-11-03']],
])('a punch at %s can change %j', (at, dates) => {
  expect(text(datesTouchedByPunch(zone, Temporal.Instant.from(at).epochMilliseconds))).toEqual(dates)
})

test('a plan can change two dates on either side', () => {
  expect(text(datesTouchedByPlan(day))).toEqual(['2026-11-08', '2026-11-12'])
})

test.each<[DayRequest['type'], string[]]>([
  ['leave', ['2026-11-08', '2026-11-12']],
  ['overtime', ['2026-11-08', '2026-11-12']],
  ['correction', ['2026-11-08', '2026-11-12']],
  ['outing', ['2026-11-10', '2026-11-10']],
  ['excuse', ['2026-11-10', '2026-11-10']],
])('a request of type %s can change %j', (type, dates) => {
  expect(text(datesTouchedByRequest(day, type))).toEqual(dates)
})

test('a policy can change the dates that it holds on and two on either side', () => {
  expect(text(datesTouchedByPolicy(day, day + 10))).toEqual(['2026-11-08', '2026-11-21'])
  expect(text(datesTouchedByPolicy(day, null))).toEqual(['2026-11-08', null])
})

test('a badge touches the dates of its time in any zone, and those around them', () => {
  expect(text(datesTouchedByBadge(day, day + 10))).toEqual(['2026-11-07', '2026-11-23'])
  expect(text(datesTouchedByBadge(null, null))).toEqual([null, null])
})

const work = (from: string | null, until: string | null, departmentId = 1, siteId = 1): Employment => ({
  fromDay: from === null ? null : dayNumber(from),
  untilDay: until === null ? null : dayNumber(until),
  departmentId,
  siteId,
})

test.each<[string, Employment[], Employment[], (string | null)[][]]>([
  ['nothing', [work('2026-01-01', null)], [work('2026-01-01', null)], []],
  [
    'a transfer: what comes after it',
    [work('2026-01-01', null)],
    [work('2026-01-01', '2026-11-10'), work('2026-11-10', null, 2)],
    [['2026-11-08', null]],
  ],
  [
    'the same employment in two parts: nothing',
    [work('2026-01-01', null)],
    [work('2026-01-01', '2026-11-10'), work('2026-11-10', null)],
    [],
  ],
  [
    'two weeks elsewhere: these two weeks',
    [work('2026-01-01', null)],
    [work('2026-01-01', '2026-11-10'), work('2026-11-10', '2026-11-24', 1, 2), work('2026-11-24', null)],
    [['2026-11-08', '2026-11-25']],
  ],
  [
    'two changes so near that what lies between them is touched by both: one range',
    [work('2026-01-01', null)],
    [
      work('2026-01-01', '2026-11-10'),
      work('2026-11-10', '2026-11-11', 2),
      work('2026-11-11', '2026-11-14'),
      work('2026-11-14', '2026-11-15', 2),
      work('2026-11-15', null),
    ],
    [['2026-11-08', '2026-11-16']],
  ],
  [
    'hired: everything, since the zone of all dates may be another',
    [],
    [work('2026-11-10', null)],
    [[null, null]],
  ],
  [
    'left: from then on no policy of site and department holds',
    [work('2026-01-01', null)],
    [work('2026-01-01', '2026-11-10')],
    [['2026-11-08', null]],
  ],
  [
    'hired again elsewhere: the time between is in the zone of what comes',
    [work('2026-01-01', '2026-03-01')],
    [work('2026-01-01', '2026-03-01'), work('2026-11-10', null, 1, 2)],
    [['2026-02-27', null]],
  ],
])('a change of employment touches %s', (_, before, after, dates) => {
  expect(datesTouchedByEmployments(before, after).map(text)).toEqual(dates)
})
