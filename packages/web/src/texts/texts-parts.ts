import type { TextTable } from './text-table.ts'

/** What the parts of the pages after sign-in say. */
export const partsTexts = {
  'app.zone': ['시각 기준: {zone}', 'Times are in {zone}'],
  'app.ownZone': ['시각 기준: {zone} (내 기기)', 'Times are in {zone}, that of this device'],
  'app.undo': ['되돌리기', 'Undo'],
  'app.undone': ['되돌렸습니다.', 'Taken back.'],
  'app.acts': ['작업', 'Actions'],
  'app.more': ['더 보기', 'Show more'],
  'findings.more': [
    '참고 사항 {count, number}개 더 보기',
    '{count, plural, one {Show # piece of information} other {Show # pieces of information}}',
  ],
  'table.filter': ['걸러 보기', 'Filter'],
  'table.widen': ['“{filter}” 조건 빼기', 'Without “{filter}”'],
  'form.unsaved': ['저장하지 않은 내용이 있습니다', 'Not saved yet'],
  'form.unsavedExplain': ['나가면 입력한 내용이 사라집니다.', 'What you entered is lost if you leave.'],
  'form.stay': ['계속 입력', 'Keep editing'],
  'form.discard': ['입력한 내용 버리기', 'Discard it'],
} satisfies TextTable
