import { expect, test } from 'vitest'
import { FeedFailure } from './feed.ts'
import { readAnswer } from './read-answer.ts'

const day = (locdate: unknown, dateName: unknown = '한글날', isHoliday: unknown = 'Y') => ({
  dateKind: '01',
  dateName,
  isHoliday,
  locdate,
  seq: 1,
})
const answered = (items: unknown, more: object = {}) =>
  JSON.stringify({ response: { header: { resultCode: '00' }, body: { items, ...more } } })

/** What the body is refused for. */
function faultOf(body: string): [fault: string, passes: boolean, says: string] {
  try {
    readAnswer(body)
  } catch (error) {
    if (error instanceof FeedFailure) return [error.fault, error.passes, error.message]
    throw error
  }
  throw new Error('It was taken')
}

test('none is an empty string, one an object, more a list, and two names on one date are two', () => {
  expect(readAnswer(answered(''))).toEqual([])
  expect(readAnswer(answered({ item: day(20261009) }))).toEqual([{ date: '2026-10-09', name: '한글날' }])
  expect(readAnswer(answered({ item: [day(20250505), day(20250505, ' 부처님오신날 ')] }))).toEqual([
    { date: '2025-05-05', name: '한글날' },
    { date: '2025-05-05', name: '부처님오신날' },
  ])
})

test('a date may come as text, behind a byte order mark, and what is no day off is left out', () => {
  const body = answered({ item: [day('20261009'), day(20260408, '식목일', 'N')] }, { totalCount: 2 })
  expect(readAnswer(`\uFEFF${body}`)).toEqual([{ date: '2026-10-09', name: '한글날' }])
})

test.each([
  ['<html>점검</html>', 'unreadable', false],
  ['{"response":{"header":{"resultCode":"00"', 'unreadable', false],
  ['', 'unreadable', false],
  ['null', 'unreadable', false],
  ['[]', 'unreadable', false],
  ['{}', 'unreadable', false],
  [answered('없음'), 'unreadable', false],
  [answered({ item: [null] }), 'unreadable', false],
  [answered({ item: day(20260231) }), 'unreadable', false],
  [answered({ item: day(true) }), 'unreadable', false],
  [answered({ item: day(20261009, 7) }), 'unreadable', false],
  [answered({ item: day(20261009, '') }), 'unreadable', false],
  [answered({ item: day(20261009, 'a\u0000b') }), 'unreadable', false],
  [answered({ item: day(20261009, '가'.repeat(101)) }), 'unreadable', false],
  [answered({ item: day(20261009, '한글날', true) }), 'unreadable', false],
  [answered({ item: [day(20261009)] }, { totalCount: 20 }), 'unreadable', false],
  ['<a><returnReasonCode>30</returnReasonCode></a>', 'key', false],
  ['<a><returnReasonCode>22</returnReasonCode></a>', 'quota', false],
  ['<a><returnReasonCode>12</returnReasonCode></a>', 'request', false],
  ['<response><header><resultCode>05</resultCode></header></response>', 'service', true],
  ['<response><header><resultCode>77</resultCode></header></response>', 'service', true],
  ['<response><header><resultCode>00</resultCode></header></response>', 'unreadable', false],
  [JSON.stringify({ response: { header: { resultCode: '99', resultMsg: 'x' } } }), 'service', true],
])('%s is refused', (body, fault, passes) => {
  expect(faultOf(body).slice(0, 2)).toEqual([fault, passes])
})

test('no data is an answer without days', () => {
  expect(readAnswer(JSON.stringify({ response: { header: { resultCode: '03' } } }))).toEqual([])
})

test('a refusal names what came and the date that is none', () => {
  expect(faultOf('<html>점검 중</html>')[2]).toContain('“<html>점검 중</html>”')
  expect(faultOf(answered({ item: day(20260231) }))[2]).toContain('20260231')
  expect(faultOf('<a><returnReasonCode>30</returnReasonCode></a>')[2]).toContain('not registered')
})
