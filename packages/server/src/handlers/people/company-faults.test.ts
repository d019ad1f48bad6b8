import { expect, test } from 'vitest'
import { type CompanyDraft, companyFaults } from './company-faults.ts'

const sound = (): { [Key in keyof CompanyDraft]: CompanyDraft[Key][number][] } => ({
  sites: [{ name: '본사', zone: 'Asia/Seoul', region: 'KR' }],
  departments: [{ name: '개발팀', nameEn: 'Engineering' }],
  shifts: [
    { name: '주간', segments: [['09:00', '18:00']] },
    { name: '야간', segments: [['22:00', '31:00']] },
  ],
  patterns: [{ name: '교대', from: '2026-01-05', cycle: ['주간', 'offday', '야간', 'offday'] }],
  holidays: [{ calendar: 'KR', date: '2026-12-24', name: '창립기념일', kind: 'companyHoliday' }],
  sources: [{ name: '정문', profile: 'attlog', zone: 'Asia/Seoul' }],
  people: [
    {
      number: '1',
      name: '가나다',
      employments: [{ from: '2026-01-01', department: '개발팀', site: '본사' }],
      schedules: [{ from: '2026-01-05', pattern: '교대' }],
      badges: [{ source: '정문', badge: '1' }],
    },
  ],
})
type Draft = ReturnType<typeof sound>
const person = (draft: Draft) => draft.people[0]!

const employed = (...dates: [from: string, until?: string | null][]) =>
  dates.map(([from, until]) => ({ from, until, department: '개발팀', site: '본사' }))

test('a sound company has no fault', () => {
  expect(companyFaults(sound())).toEqual([])
})

const cases: [string, (draft: Draft) => unknown, field: string, remedy: RegExp][] = [
  ['an unknown zone', (d) => d.sites.push({ name: 'B', zone: 'Seoul' }), 'sites[1].zone', /Asia\/Seoul/],
  [
    'a region whose law nobody knows',
    (d) => d.sites.push({ name: 'B', zone: 'UTC', region: 'US' }),
    'sites[1].region',
    /“US” is not known. Known are KR/,
  ],
  ['a site twice', (d) => d.sites.push(d.sites[0]!), 'sites[1].name', /sites\[0\] already/],
  ['a department twice', (d) => d.departments.push(d.departments[0]!), 'departments[1].name', /Leave one/],
  ['a source twice', (d) => d.sources.push(d.sources[0]!), 'sources[1].name', /Leave one/],
  ['a holiday twice', (d) => d.holidays.push(d.holidays[0]!), 'holidays[1].date', /Leave one/],
  [
    'one number for two people',
    (d) => d.people.push({ ...person(d), badges: [] }),
    'people[1].number',
    /“1” stands at/,
  ],
  [
    'a shift that ends before it starts',
    (d) => d.shifts.push({ name: 'X', segments: [['18:00', '09:00']] }),
    'shifts[2].segments[0]',
    /must end after it starts/,
  ],
  [
    'a shift called as a day off is',
    (d) => d.shifts.push({ name: 'offday', segments: [['09:00', '18:00']] }),
    'shifts[2].name',
    /Choose another/,
  ],
  [
    'an empty cycle',
    (d) => d.patterns.push({ name: 'X', from: '2026-01-05', cycle: [] }),
    'patterns[1].cycle',
    /at least one day/,
  ],
  [
    'a cycle whose night reaches into the next morning’s shift',
    (d) =>
      d.patterns.push({ name: 'X', from: '2026-01-05', cycle: ['주간', '야간', '이른'] }) &&
      d.shifts.push({ name: '이른', segments: [['06:00', '14:00']] }),
    'patterns[1].cycle[1]',
    /“야간” ends after “이른” .* Put a day off/,
  ],
  [
    'a cycle of a shift that nobody defined',
    (d) => d.patterns.push({ name: 'X', from: '2026-01-05', cycle: ['주간', '저녁'] }),
    'patterns[1].cycle[1]',
    /no shift is called “저녁”/,
  ],
  [
    'an unknown department',
    (d) =>
      Object.assign(person(d), { employments: [{ from: '2026-01-01', department: '없는팀', site: '본사' }] }),
    'people[0].employments[0].department',
    /employee 1: .*“없는팀”. Define it/,
  ],
  [
    'an unknown pattern',
    (d) => Object.assign(person(d), { schedules: [{ from: '2026-01-01', pattern: '없음' }] }),
    'people[0].schedules[0].pattern',
    /“없음”/,
  ],
  [
    'an unknown source',
    (d) => Object.assign(person(d), { badges: [{ source: '후문', badge: '1' }] }),
    'people[0].badges[0].source',
    /“후문”/,
  ],
  [
    'an end that is not after the start',
    (d) => Object.assign(person(d), { employments: employed(['2026-02-01', '2026-02-01']) }),
    'people[0].employments[0].until',
    /must lie after from/,
  ],
  [
    'two employments at one time, in any order',
    (d) => Object.assign(person(d), { employments: employed(['2026-03-01'], ['2026-01-01', '2026-03-02']) }),
    'people[0].employments[0]',
    /same time as people\[0\]\.employments\[1\]/,
  ],
  [
    'a badge of two people',
    (d) => d.people.push({ ...person(d), number: '2' }),
    'people[1].badges[0]',
    /same time as people\[0\]\.badges\[0\]/,
  ],
]

test.each(cases)('%s is named, with what to do', (_, spoil, field, remedy) => {
  const draft = sound()
  spoil(draft)
  expect(companyFaults(draft)).toEqual([{ field, message: expect.stringMatching(remedy) }])
})

test('a badge handed on at an instant, a person who comes back and a day without a gap are no faults', () => {
  const draft = sound()
  const at = '2026-03-01T09:00:00+09:00'
  Object.assign(person(draft), {
    employments: employed(['2026-01-01', '2026-02-01'], ['2026-02-01', '2026-03-01'], ['2026-06-01']),
    badges: [{ source: '정문', badge: '1', until: at }],
  })
  draft.people.push({
    ...person(draft),
    number: '2',
    badges: [{ source: '정문', badge: '1', from: '2026-03-01T00:00:00Z' }],
  })
  expect(companyFaults(draft)).toEqual([])
})

test('all faults are told at once, and names of a list that could not be read are not asked about', () => {
  const draft = sound()
  draft.departments.push(null)
  draft.sites.push({ name: 'B', zone: 'Nowhere', region: 'US' })
  Object.assign(person(draft), {
    employments: [{ from: '2026-01-01', department: '없는팀', site: '없는 곳' }],
    schedules: [{ from: '2026-01-01', pattern: '없음' }],
  })
  expect(companyFaults(draft).map(({ field }) => field)).toEqual([
    'sites[1].zone',
    'sites[1].region',
    'people[0].employments[0].site',
    'people[0].schedules[0].pattern',
  ])
})
