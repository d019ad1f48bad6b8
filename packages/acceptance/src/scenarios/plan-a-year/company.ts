import { addDays } from './dates.ts'

/* An invented company of crews, packers who change weekly, a branch and an office. */

export const today = '2026-10-05'
export const firstPunchedOn = addDays(today, -90)

export interface ScenarioPerson {
  number: string
  name: string
  department: string
  site: string
  /** Her crew; null for who works in none. */
  team: string | null
}

export const sites = ['본사', '공장', '부산지사'] as const
export const crews = ['1조', '2조', '3조', '4조'] as const
/** Two departments that work early and late in turn, a week each. */
export const packers = ['생산본부/물류실/포장가팀', '생산본부/물류실/포장나팀'] as const
const offices = [
  '경영본부/인사실/인사팀',
  '경영본부/재무실/회계팀',
  '영업본부/국내실/영업1팀',
  '영업본부/국내실/영업2팀',
  '연구본부/개발실/개발팀',
] as const

export const peopleOf = (count: number): ScenarioPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    number: numberOf(index),
    name: `직원 ${numberOf(index)}`,
    ...placeOf(index),
  }))

export const numberOf = (index: number) => String(index + 1).padStart(5, '0')

function placeOf(index: number): Pick<ScenarioPerson, 'department' | 'site' | 'team'> {
  const [group, place] = [index % 10, Math.floor(index / 10)]
  if (group < 4)
    return { department: `생산본부/제조실/조립${group + 1}팀`, site: '공장', team: crews[group]! }
  if (group < 6) return { department: packers[group - 4]!, site: '공장', team: null }
  if (group === 6) return { department: '영업본부/지사실/부산팀', site: '부산지사', team: null }
  return { department: offices[(place + group) % offices.length]!, site: '본사', team: null }
}

/** The list that HR imports, as a spreadsheet exports it. */
export const fileOf = (people: readonly ScenarioPerson[]): string =>
  [
    '사번,이름,이메일,부서,사업장,직위,입사일,카드번호,출입시스템',
    ...people.map(({ number, name, department, site }, index) =>
      [
        number,
        name,
        `p${number}@scenario.test`,
        department,
        site,
        ['사원', '대리', '과장'][index % 3],
        `20${10 + (index % 15)}-03-0${1 + (index % 9)}`,
        `B${number}`,
        '정문',
      ].join(','),
    ),
  ].join('\r\n')

export interface PunchRow {
  badge: string
  time: string
  direction: string
  terminal: string
}

/** What everybody taps on these dates: in and out, now and then one of them forgotten. */
export function punchesOf(people: readonly ScenarioPerson[], dates: readonly string[]): PunchRow[][] {
  return dates.map((date, day) =>
    people.flatMap(({ number, team }, index) => {
      const mixed = (index * 7919 + day * 104_729) % 97
      if (mixed < 20) return []
      const isNight = team !== null && (day + index) % 8 > 4
      const tap = (hour: number, direction: string): PunchRow => ({
        badge: `B${number}`,
        time: `${hour >= 24 ? addDays(date, 1) : date} ${String(hour % 24).padStart(2, '0')}:${String(mixed % 60).padStart(2, '0')}:07`,
        direction,
        terminal: '1',
      })
      const [come, go] = isNight ? [21, 31] : [8, 18]
      if (mixed === 50) return [tap(come, '1')]
      if (mixed === 60) return [tap(go, '2')]
      return [tap(come, '1'), tap(go, '2')]
    }),
  )
}
