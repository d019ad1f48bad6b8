import type { DayType, Finding } from '@rollcall/core'
import type { Language } from './report.ts'

type Words = Readonly<Record<Language, string>>

export const dayTypeWords: Readonly<Record<DayType, Words>> = {
  workday: { ko: '근무일', en: 'Workday' },
  offday: { ko: '휴무일', en: 'Day off' },
  weeklyHoliday: { ko: '주휴일', en: 'Weekly holiday' },
  publicHoliday: { ko: '공휴일', en: 'Public holiday' },
  companyHoliday: { ko: '회사 휴일', en: 'Company holiday' },
}

/** What no column of minutes says, and somebody has to look at. */
const words: Partial<Record<Finding, Words>> = {
  ABSENT: { ko: '결근', en: 'Absent' },
  PARTLY_ABSENT: { ko: '일부 결근', en: 'Partly absent' },
  MISSING_IN: { ko: '출근 기록 없음', en: 'No in' },
  MISSING_OUT: { ko: '퇴근 기록 없음', en: 'No out' },
  CONTRADICTION: { ko: '기록 모순', en: 'Contradiction' },
  REMOTE_UNCONFIRMED: { ko: '재택근무 미확인', en: 'Remote, not confirmed' },
  SOURCE_BEHIND: { ko: '출입 시스템 확인 대기', en: 'Waiting for source' },
  UNAPPROVED_DAY_OFF_WORK: { ko: '승인 없는 휴일 근무', en: 'Day-off work, not approved' },
  LEAVE_WITH_PUNCH: { ko: '휴가 중 기록', en: 'Punch on leave' },
  ORPHAN_OUT: { ko: '출근 없는 퇴근', en: 'Out without in' },
  KEY_DOUBTED: { ko: '출근 키 의심', en: 'In key doubted' },
  CORRECTED: { ko: '정정됨', en: 'Corrected' },
  EXCUSED: { ko: '사유 인정', en: 'Excused' },
}

export const findingWords = (findings: readonly Finding[], language: Language): string =>
  findings.flatMap((finding) => words[finding]?.[language] ?? []).join(', ')
