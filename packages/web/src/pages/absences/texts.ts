import type { TextTable } from '../../texts/text-table.ts'

/** What the calendar of who is away says. */
export const absencesTexts = {
  'nav.absences': ['부재 현황', 'Team absences'],
  'absences.leave': ['휴가', 'Leave'],
  'absences.trip': ['출장·외근', 'Trip'],
  'absences.remote': ['재택근무', 'At home'],
  'absences.away': ['부재', 'Away'],
  'absences.pending': ['승인 대기', 'not decided yet'],
  'absences.someHours': ['일부 시간', 'part of the day'],
  'absences.planned': ['근무 {plan}', 'planned {plan}'],
  'absences.nobody': ['이 기간에는 부재자가 없습니다.', 'Nobody is away on these dates.'],
  'absences.nobodyOf': ['조건에 맞는 부재자가 없습니다.', 'Nobody who matches is away.'],
  'absences.legend': ['표시', 'Marks'],
  'absences.calendar': ['부재 달력', 'Calendar of absences'],
  'absences.count': ['{count, number}명', '{count, plural, one {# person} other {# people}}'],
} satisfies TextTable
