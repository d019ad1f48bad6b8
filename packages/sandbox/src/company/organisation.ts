export interface Department {
  name: string
  nameEn: string
  site: keyof typeof sites
  /** Its part of all people. */
  share: number
  /** What its people work, with the part of them. */
  works: [pattern: PatternKey, share: number][]
}

/** Each has a security system of its own. */
export const sites = {
  headquarters: {
    name: '서울 본사',
    nameEn: 'Seoul headquarters',
    zone: 'Asia/Seoul',
    source: '서울 본사 출입',
    sourceEn: 'Seoul doors',
    profile: 'virdi-unis',
  },
  plant: {
    name: '평택 공장',
    nameEn: 'Pyeongtaek plant',
    zone: 'Asia/Seoul',
    source: '평택 공장 지문',
    sourceEn: 'Pyeongtaek readers',
    profile: 'zkteco-att2000',
  },
} as const

export interface Shift {
  name: string
  /** What stands in a cell of the team calendar, and in which colour. */
  code: string
  colour: string
  /** Minutes of the wall clock; beyond 1440 the next morning. */
  start: number
  end: number
  breakAt: number
  breakMinutes: number
  /** The earliest and the latest start, where people choose theirs. */
  slide?: [number, number]
}

const shift = (
  name: string,
  [code, colour]: readonly [string, string],
  [start, end]: readonly [number, number],
  breakAt: number,
  breakMinutes = 60,
): Shift => ({
  name,
  code,
  colour,
  start: start * 60,
  end: end * 60,
  breakAt: breakAt * 60,
  breakMinutes,
})

export const shifts = {
  day: shift('주간 09–18', ['주', 'blue'], [9, 18], 12),
  flexible: {
    ...shift('시차출퇴근 08–10', ['시차', 'teal'], [9, 18], 12),
    slide: [480, 600] as [number, number],
  },
  partTime: shift('시간제 10–15', ['시간제', 'cyan'], [10, 15], 12),
  early: shift('오전 07–16', ['오전', 'lime'], [7, 16], 11),
  late: shift('오후 13–22', ['오후', 'orange'], [13, 22], 17),
  first: shift('1근 06–14', ['1근', 'lime'], [6, 14], 10, 30),
  second: shift('2근 14–22', ['2근', 'orange'], [14, 22], 18, 30),
  third: shift('3근 22–06', ['3근', 'indigo'], [22, 30], 26, 30),
  longDay: shift('주간 07–19', ['주12', 'grape'], [7, 19], 12),
  longNight: shift('야간 19–07', ['야12', 'indigo'], [19, 31], 24),
} satisfies Record<string, Shift>
type ShiftKey = keyof typeof shifts

export interface Pattern {
  name: string
  /** From a Monday on. */
  cycle: (ShiftKey | 'offday' | 'weeklyHoliday')[]
  worksOnHolidays: boolean
  /** So many days lie between its crews; 0 where all work alike. */
  crewDays: number
}

const times = (shift: ShiftKey, count: number) => Array<ShiftKey>(count).fill(shift)
const weekOf = (name: string, shift: ShiftKey): Pattern => ({
  name,
  cycle: [...times(shift, 5), 'offday', 'weeklyHoliday'],
  worksOnHolidays: false,
  crewDays: 0,
})

export const patterns = {
  office: weekOf('사무직', 'day'),
  flexible: weekOf('시차출퇴근', 'flexible'),
  partTime: weekOf('시간제', 'partTime'),
  early: weekOf('오전 근무', 'early'),
  late: weekOf('오후 근무', 'late'),
  weekend: {
    name: '주말 근무',
    cycle: ['offday', 'weeklyHoliday', ...times('day', 5)],
    worksOnHolidays: true,
    crewDays: 0,
  },
  // Of four crews one is on each shift at any time, and one is off.
  fourCrews: {
    name: '4조 3교대',
    cycle: [
      ...times('first', 5),
      'weeklyHoliday',
      ...times('second', 5),
      'offday',
      'weeklyHoliday',
      ...times('third', 5),
      'offday',
      'weeklyHoliday',
    ],
    worksOnHolidays: true,
    crewDays: 5,
  },
  threeCrews: {
    name: '3조 2교대',
    cycle: [...times('longDay', 2), ...times('longNight', 2), 'offday', 'weeklyHoliday'],
    worksOnHolidays: true,
    crewDays: 2,
  },
} satisfies Record<string, Pattern>
export type PatternKey = keyof typeof patterns

const department = (
  name: string,
  nameEn: string,
  site: Department['site'],
  share: number,
  works: Partial<Record<PatternKey, number>>,
): Department => ({ name, nameEn, site, share, works: Object.entries(works) as Department['works'] })

export const departments: Department[] = [
  department('경영지원팀', 'Administration', 'headquarters', 0.06, { office: 0.9, partTime: 0.1 }),
  department('인사팀', 'People', 'headquarters', 0.03, { office: 1 }),
  department('재무팀', 'Finance', 'headquarters', 0.05, { office: 1 }),
  department('영업팀', 'Sales', 'headquarters', 0.12, { office: 0.8, flexible: 0.2 }),
  department('마케팅팀', 'Marketing', 'headquarters', 0.06, { flexible: 0.9, partTime: 0.1 }),
  department('제품개발팀', 'Engineering', 'headquarters', 0.17, { flexible: 0.9, office: 0.1 }),
  department('디자인팀', 'Design', 'headquarters', 0.05, { flexible: 1 }),
  department('고객지원팀', 'Customer care', 'headquarters', 0.08, {
    early: 0.3,
    late: 0.3,
    weekend: 0.25,
    partTime: 0.15,
  }),
  department('시설관리팀', 'Facilities', 'headquarters', 0.03, { threeCrews: 1 }),
  department('생산1팀', 'Production 1', 'plant', 0.13, { fourCrews: 0.9, office: 0.1 }),
  department('생산2팀', 'Production 2', 'plant', 0.11, { fourCrews: 0.9, office: 0.1 }),
  department('품질관리팀', 'Quality', 'plant', 0.06, { fourCrews: 0.6, office: 0.4 }),
  department('물류팀', 'Logistics', 'plant', 0.05, { early: 0.6, weekend: 0.2, office: 0.2 }),
]
