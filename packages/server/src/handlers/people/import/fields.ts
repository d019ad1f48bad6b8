/** What a row of a list of people can say. */
export const importFields = [
  'number',
  'name',
  'email',
  'department',
  'site',
  'title',
  'hired',
  'lastDay',
  'from',
  'schedule',
  'scheduleFrom',
  'daysAhead',
  'badge',
  'source',
] as const
export type ImportField = (typeof importFields)[number]

export type Language = 'ko' | 'en'

/** How templates and exports head the columns. */
export const headOf: Readonly<Record<ImportField, Readonly<Record<Language, string>>>> = {
  number: { ko: '사번', en: 'Employee number' },
  name: { ko: '이름', en: 'Name' },
  email: { ko: '이메일', en: 'E-mail' },
  department: { ko: '부서', en: 'Department' },
  site: { ko: '사업장', en: 'Site' },
  title: { ko: '직위', en: 'Title' },
  hired: { ko: '입사일', en: 'Hire date' },
  lastDay: { ko: '퇴사일', en: 'Last day' },
  from: { ko: '발령일', en: 'Effective date' },
  schedule: { ko: '근무표', en: 'Work pattern' },
  scheduleFrom: { ko: '배정 시작일', en: 'Pattern from' },
  daysAhead: { ko: '순번', en: 'Days ahead' },
  badge: { ko: '카드번호', en: 'Badge number' },
  source: { ko: '출입시스템', en: 'Security system' },
}

/** Other heads under which companies keep the same; blanks, marks and case do not count. */
const alsoCalled: Readonly<Record<ImportField, readonly string[]>> = {
  number: [
    '직원번호',
    '사원번호',
    '임직원번호',
    '사원 no',
    '사번호',
    'employee no',
    'employee id',
    'emp no',
    'staff no',
    'number',
  ],
  name: ['성명', '사원명', '직원명', '성함', 'full name', 'employee name'],
  email: ['이메일주소', '전자우편', '메일', '회사메일', '사내메일', 'email address', 'mail', 'work email'],
  department: [
    '소속',
    '부서명',
    '소속부서',
    '조직',
    '조직명',
    '부서경로',
    '팀',
    'dept',
    'department path',
    'team',
    'organisation',
    'organization',
  ],
  site: ['근무지', '사업장명', '근무사업장', '사업소', '지점', 'workplace', 'location', 'office'],
  title: ['직책', '직위직책', '직급', '직위명', 'position', 'job title', 'rank'],
  hired: [
    '입사일자',
    '입사년월일',
    '채용일',
    '입사',
    'hired',
    'hired on',
    'start date',
    'joined',
    'date of hire',
    'join date',
  ],
  lastDay: [
    '퇴사일자',
    '퇴직일',
    '퇴직일자',
    '마지막근무일',
    '최종근무일',
    'left',
    'left on',
    'end date',
    'leaving date',
    'termination date',
    'last working day',
  ],
  from: [
    '발령일자',
    '적용일',
    '적용시작일',
    '부서발령일',
    'effective',
    'effective from',
    'from',
    'valid from',
  ],
  schedule: ['근무형태', '근무유형', '근무조', '근무패턴', 'pattern', 'schedule', 'shift pattern', 'roster'],
  scheduleFrom: [
    '근무표시작일',
    '배정시작',
    '근무시작일',
    'schedule from',
    'pattern start',
    'schedule start',
    'assigned from',
  ],
  daysAhead: ['앞선일수', '오프셋', '조순번', 'offset'],
  badge: [
    '카드',
    '카드no',
    '출입카드',
    '출입카드번호',
    '지문번호',
    '단말기번호',
    'badge',
    'card',
    'card number',
    'card no',
    'badge no',
  ],
  source: ['시스템', '출입기', '출입통제시스템', '보안시스템', 'source', 'system', 'access system'],
}

const plain = (head: string): string =>
  head
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

const byHead: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) =>
    [...Object.values(headOf[field]), ...alsoCalled[field]].map((head) => [plain(head), field] as const),
  ),
)

/** What a column of this head says; null for one that is not known. */
export const fieldOfHead = (head: string): ImportField | null => byHead.get(plain(head)) ?? null
