import { expect, test } from 'vitest'
import type { Say } from '../../texts/language.ts'
import { type AuditWords, actorWords, changesOf, detailsOf, namesOf, subjectWords } from './audit-words.ts'

const say: Say = (id, values) => `${id}${values ? JSON.stringify(values) : ''}`
const words: AuditWords = {
  say,
  nameOf: namesOf(
    'en',
    [
      { kind: 'department', id: 1, name: '제품개발팀', nameEn: 'Engineering' },
      { kind: 'source', id: 1, name: '서울 본사', nameEn: '' },
    ],
    { id: 3, number: '00003', name: '가나다' },
  ),
}

test.each([
  ['person:kim@x.test', 'kim@x.test'],
  ['system:rollcall', 'actor.system'],
  ['token:payroll: new', 'actor.token{"name":"payroll: new"}'],
  ['anyone:link', 'actor.link'],
  ['anyone:anyone', 'actor.anyone'],
])('%s is called %s', (actor, words) => {
  expect(actorWords(say, actor)).toBe(words)
})

test.each([
  ['user:lee@x.test', 'lee@x.test'],
  ['user:kim@x.test', ''],
  ['kim@x.test', ''],
  ['employee:3 2026-11', '2026-11'],
  ['token:5', 'subject.token{"id":"5"}'],
  ['date:2026-11-03', '2026-11-03'],
  ['date:2026-11-03 departments:all', '2026-11-03 · subject.allDepartments'],
  ['date:2026-11-03 departments:1,2', '2026-11-03 · Engineering, subject.department{"id":"2"}'],
  ['source:1', '서울 본사'],
  ['site:2', 'subject.site{"id":"2"}'],
  ['users', ''],
  ['quarantine', ''],
  ['unknown-badges', ''],
  ['first-administrator', 'subject.first-administrator'],
])('%s, done by Kim, is called %j', (subject, called) => {
  expect(subjectWords(words, subject, 'person:kim@x.test')).toBe(called)
})

test('only what changed is told', () => {
  const grant = { role: 'hr', departmentId: null, from: '2026-01-01', until: null }
  expect(changesOf(words, grant, { ...grant, until: '2026-11-02' })).toEqual([
    { key: 'key.until', before: '–', after: '2026-11-02' },
  ])
  expect(changesOf(words, null, grant)).toEqual([
    { key: 'key.role', before: null, after: 'role.hr' },
    { key: 'key.from', before: null, after: '2026-01-01' },
  ])
  expect(changesOf(words, { sourceId: null }, { sourceId: 1 })).toEqual([
    { key: 'key.sourceId', before: '–', after: '서울 본사' },
  ])
  expect(changesOf(words, { employeeId: 2 }, { employeeId: 3 })).toEqual([
    { key: 'key.employeeId', before: 'subject.employee{"id":"2"}', after: '가나다 00003' },
  ])
  expect(changesOf(words, null, null)).toEqual([])
})

test('details are names and values', () => {
  expect(detailsOf(words, { ended: 2, presence: null, at: '2026-11-02T01:30:00.5Z', ok: true })).toEqual([
    ['key.ended', '2'],
    ['at', '2026-11-02 01:30 UTC'],
    ['ok', 'value.true'],
  ])
})

test('a field is what was written down, whatever its name: direction codes are any text', () => {
  expect(changesOf(words, { a: 'in' }, { constructor: 'out', toString: '' })).toEqual([
    { key: 'a', before: 'in', after: '–' },
    { key: 'constructor', before: '–', after: 'out' },
  ])
  expect(detailsOf(words, { constructor: 'out', valueOf: { hasOwnProperty: 'in' } })).toEqual([
    ['constructor', 'out'],
    ['valueOf', 'hasOwnProperty in'],
  ])
})
