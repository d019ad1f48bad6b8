import type { TextTable } from '../../texts/text-table.ts'

/** How long records are kept, and what is older. */
export const retentionTexts = {
  'nav.retention': ['보존 기간', 'Retention'],
  'retention.title': ['기록 보존 기간', 'How long records are kept'],
  'retention.explain': [
    '보존 기간이 지난 기록을 확인한 뒤 삭제합니다. 삭제한 기록은 되돌릴 수 없고, 백업에서는 백업 보관 기간이 지나면 사라집니다.',
    'What is older than it is kept is looked at first, then deleted. It cannot be brought back, and is gone from backups once they end.',
  ],
  'retention.policy': ['보존 기간', 'Kept for'],
  'retention.years': ['{years, number}년', '{years, plural, one {# year} other {# years}}'],
  'retention.daysYears': ['근태 기록', 'Records of work'],
  'retention.daysExplain': [
    '출입 기록, 근무 일정, 신청, 마감한 달을 포함합니다. 근로기준법에 따라 {least, number}년 이상입니다.',
    'With punches, plans, requests and closed months. The law asks for {least, number} years at least.',
  ],
  'retention.accessYears': ['접속 기록', 'Log of access'],
  'retention.accessExplain': [
    '조회와 로그인 기록입니다. {least, number}년 이상입니다.',
    'Who looked and signed in. {least, number} years at least.',
  ],
  'retention.change': ['변경', 'Change'],
  'retention.changed': ['보존 기간을 바꿨습니다.', 'How long is kept was changed.'],
  'retention.reason': ['사유', 'Reason'],
  'retention.reasonExplain': ['감사 기록에 남습니다.', 'It is kept in the audit.'],
  'retention.old': ['보존 기간이 지난 기록', 'Older than it is kept'],
  'retention.none': ['보존 기간이 지난 기록이 없습니다.', 'Nothing is older than it is kept.'],
  'retention.dates': [
    '{days} 전의 근태 기록과 {access} 전의 접속 기록입니다.',
    'Records of work before {days}, and the log of access before {access}.',
  ],
  'retention.waiting': [
    '처리하지 않은 마감 후 변경 {adjustments, number}건, 신청 {requests, number}건이 있어 그 달부터는 지우지 않습니다.',
    '{adjustments, plural, one {# adjustment} other {# adjustments}} and {requests, plural, one {# request} other {# requests}} still wait: their month and what follows are kept until they are decided.',
  ],
  'retention.what': ['구분', 'What'],
  'retention.months': ['기간', 'Of'],
  'retention.rows': ['건수', 'Rows'],
  'retention.count': ['모두 {count, number}가지', '{count, plural, one {# kind} other {# kinds}}'],
  'retention.range': ['{from} – {to}', '{from} – {to}'],
  'retention.purge': ['{rows, number}건 삭제', 'Delete {rows, plural, one {# row} other {# rows}}'],
  'retention.begun': ['삭제를 시작했습니다.', 'The purge has begun.'],
  'retention.run': ['최근 삭제', 'The last purge'],
  'retention.progress': [
    '{rows, number}건 중 {gone, number}건 삭제',
    '{gone, number} of {rows, number} rows deleted',
  ],
  'retention.done': [
    '{gone, number}건을 삭제했습니다.',
    '{gone, plural, one {# row was} other {# rows were}} deleted.',
  ],
  'retention.broke': [
    '오류가 되풀이되어 멈췄습니다. 서버 기록을 확인한 뒤 다시 시도하세요.',
    'It broke off again and again. Look at the log of the server, then try again.',
  ],
  'retention.group.days': ['근태 기록', 'Days'],
  'retention.group.closed': ['마감한 달과 마감 후 변경', 'Closed months and adjustments'],
  'retention.group.punches': ['출입 기록', 'Punches'],
  'retention.group.plans': ['근무 일정', 'Plans'],
  'retention.group.requests': ['신청과 증빙 서류', 'Requests and documents'],
  'retention.group.leave': ['퇴직자 연차', 'Leave of people who left'],
  'retention.group.people': ['퇴직자와 명단', 'People who left, and lists'],
  'retention.group.audit': ['접속 기록과 감사 기록', 'Log of access and audit'],
  'retention.group.runs': ['오래 걸린 작업', 'Long work'],
  'data.title': ['내 자료', 'What is held about me'],
  'data.explain': [
    '재직 정보, 근무 일정, 출입 기록, 근태, 신청, 연차와 열람 내역을 JSON 파일 하나로 내려받습니다.',
    'Employment, plans, punches, days, requests, leave and who looked at them, as one JSON file.',
  ],
  'data.download': ['내 자료 내려받기', 'Download'],
  'data.downloadFor': ['개인 자료 내려받기', 'Download what is held'],
  'data.downloaded': ['내려받았습니다.', 'Downloaded.'],
} satisfies TextTable
