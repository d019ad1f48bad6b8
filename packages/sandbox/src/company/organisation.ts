type Plan =
  | { segments: [number, number][]; breaks: [number, number][] }
  | { dayType: 'weeklyHoliday'; segments: [number, number][] }
  | null

export interface Department {
  name: string
  nameEn: string
  site: keyof typeof sites
  /** Its part of all people. */
  share: number
  /** Works in three shifts. */
  rotates: boolean
}

/** Each has a security system of its own. */
export const sites = {
  headquarters: {
    name: '서울 본사',
    zone: 'Asia/Seoul',
    source: '서울 본사 출입',
    profile: 'virdi-unis',
  },
  plant: { name: '평택 공장', zone: 'Asia/Seoul', source: '평택 공장 지문', profile: 'zkteco-att2000' },
} as const

export const departments: Department[] = [
  { name: '경영지원팀', nameEn: 'Administration', site: 'headquarters', share: 0.06, rotates: false },
  { name: '인사팀', nameEn: 'People', site: 'headquarters', share: 0.03, rotates: false },
  { name: '재무팀', nameEn: 'Finance', site: 'headquarters', share: 0.05, rotates: false },
  { name: '영업팀', nameEn: 'Sales', site: 'headquarters', share: 0.12, rotates: false },
  { name: '마케팅팀', nameEn: 'Marketing', site: 'headquarters', share: 0.06, rotates: false },
  { name: '제품개발팀', nameEn: 'Engineering', site: 'headquarters', share: 0.18, rotates: false },
  { name: '디자인팀', nameEn: 'Design', site: 'headquarters', share: 0.05, rotates: false },
  { name: '고객지원팀', nameEn: 'Customer care', site: 'headquarters', share: 0.08, rotates: false },
  { name: '생산1팀', nameEn: 'Production 1', site: 'plant', share: 0.14, rotates: true },
  { name: '생산2팀', nameEn: 'Production 2', site: 'plant', share: 0.12, rotates: true },
  { name: '품질관리팀', nameEn: 'Quality', site: 'plant', share: 0.06, rotates: true },
  { name: '물류팀', nameEn: 'Logistics', site: 'plant', share: 0.05, rotates: false },
]

const plan = (start: number, end: number, breakAt: number): Plan => ({
  segments: [[start * 60, end * 60]],
  breaks: [[breakAt * 60, breakAt * 60 + 60]],
})
const sunday: Plan = { dayType: 'weeklyHoliday', segments: [] }

const day = plan(9, 18, 12)
const early = plan(6.5, 15.5, 11)
const evening = plan(14, 23, 18)
const night = plan(22, 31, 26)

/** Seven plans from Monday; null is a day off. */
export const schedules = {
  day: { name: '주간 09–18', week: [day, day, day, day, day, null, sunday] },
  early: { name: '오전조 06:30–15:30', week: [early, early, early, early, early, early, sunday] },
  evening: { name: '오후조 14–23', week: [evening, evening, evening, evening, evening, null, sunday] },
  night: { name: '야간조 22–07', week: [night, night, night, night, night, null, sunday] },
  weekend: { name: '주말 주간 09–18', week: [null, sunday, day, day, day, day, day] },
  weekendNight: { name: '주말 야간 22–07', week: [night, null, sunday, night, night, night, night] },
}
