import type { TextTable } from '../../texts/text-table.ts'

/** What is read and exported of a month. */
export const reportsTexts = {
  'section.closing': ['마감·리포트', 'Close'],
  'reports.title': ['리포트', 'Reports'],
  'reports.report': ['리포트', 'Report'],
  'report.month-sheet': ['월간 근태표', 'Month sheet'],
  'report.personal-record': ['개인 근태 기록', 'Personal record'],
  'report.tardy': ['지각·조퇴', 'Tardy and early'],
  'report.hours': ['주별 근로시간', 'Hours by week'],
  'report.leave': ['연차', 'Leave'],
  'report.requests': ['신청', 'Requests'],
  'report.adjustments': ['마감 후 조정', 'Adjustments'],
  'report.audit': ['감사 기록', 'Audit'],
  'reports.person': ['구성원', 'Person'],
  'report.payroll': ['급여 파일', 'Payroll file'],
  'reports.choose.person': ['구성원을 고르면 한 달 기록이 나옵니다.', 'Choose a person to see the month.'],
  'reports.choose.layout': [
    '급여 파일을 고르세요. 열은 급여 파일 열에서 정합니다.',
    'Choose a payroll file. Its columns are set under payroll columns.',
  ],
  'reports.month': ['월', 'Month'],
  'reports.previous': ['지난달', 'Previous month'],
  'reports.next': ['다음 달', 'Next month'],
  'reports.count': ['모두 {count, number}행', '{count, plural, one {# row} other {# rows}}'],
  'reports.none': ['이 조건에 맞는 내용이 없습니다.', 'There is nothing for this month and department.'],
  'reports.sum': ['합계', 'Total'],
  'reports.export': ['내보내기', 'Export'],
  'reports.format': ['파일 형식', 'File'],
  'reports.reason': ['사유', 'Reason'],
  'reports.reasonExplain': [
    '누가 무엇을 왜 내보냈는지 감사 기록에 남습니다.',
    'Who exported what and why stands in the audit.',
  ],
  'reports.exported': ['파일을 저장했습니다.', 'The file is saved.'],
  'reports.print': ['인쇄', 'Print'],
} satisfies TextTable
