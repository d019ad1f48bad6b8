import { headOf, type ImportField, type Language } from './fields.ts'

/** Why a row is refused; `values` are what its words name. */
export interface RowFault {
  field: ImportField
  code: FaultCode
  values: readonly string[]
}

/** Words of each: what is wrong, and what to do. */
const words = {
  missing: {
    ko: (_, head) => `${head}이(가) 비어 있습니다. 값을 입력하세요.`,
    en: (_, head) => `${head} is empty. Fill it in.`,
  },
  'too-long': {
    ko: ([most]) => `${most}자보다 깁니다. 줄여 주세요.`,
    en: ([most]) => `It is longer than ${most} letters. Shorten it.`,
  },
  'number-zeros': {
    ko: ([number]) =>
      `앞자리 0이 빠진 것 같습니다. 등록된 사번은 ${number}입니다. 열을 텍스트 형식으로 바꾸고 다시 입력하세요.`,
    en: ([number]) =>
      `Zeros in front seem to be lost: there is ${number}. Format the column as text and enter it again.`,
  },
  'number-twice': {
    ko: ([line, name]) => `같은 사번이 ${line}행에 다른 이름(${name})으로 있습니다. 둘 중 하나를 고치세요.`,
    en: ([line, name]) => `Row ${line} has this number with another name (${name}). Correct one of the two.`,
  },
  'date-invalid': {
    ko: ([text]) => `“${text}”은(는) 날짜가 아닙니다. 2026-03-01처럼 입력하세요.`,
    en: ([text]) => `“${text}” is no date. Write it as 2026-03-01.`,
  },
  'email-invalid': {
    ko: ([text]) => `“${text}”은(는) 이메일 주소가 아닙니다. 고치거나 비워 두세요.`,
    en: ([text]) => `“${text}” is no e-mail address. Correct it or leave it empty.`,
  },
  'email-taken': {
    ko: ([number]) =>
      `사번 ${number}의 이메일입니다. 한 주소는 구성원 한 명만 쓸 수 있습니다. 둘 중 하나를 고치세요.`,
    en: ([number]) =>
      `It is the e-mail of ${number}, and an address is one person's. Correct one of the two.`,
  },
  'hired-overlaps': {
    ko: ([from, until]) => `이미 등록된 재직 기간(${from} ~ ${until})과 겹칩니다. 날짜를 고치세요.`,
    en: ([from, until]) => `It overlaps with the employment from ${from} to ${until}. Correct the date.`,
  },
  'last-day-before-hired': {
    ko: ([hired]) => `입사일(${hired})보다 빠릅니다. 둘 중 하나를 고치세요.`,
    en: ([hired]) => `It lies before the hire date (${hired}). Correct one of the two.`,
  },
  'from-outside': {
    ko: ([from, until]) => `재직 기간(${from} ~ ${until}) 밖입니다. 그 안의 날짜를 입력하세요.`,
    en: ([from, until]) =>
      `It lies outside of the employment from ${from} to ${until}. Choose a date within it.`,
  },
  'left-already': {
    ko: ([until]) => `${until}에 퇴사했습니다. 언제부터 바뀐 것인지 발령일에 입력하세요.`,
    en: ([until]) => `The last day was ${until}. Say in the effective date from when on this held.`,
  },
  'department-elsewhere': {
    ko: ([path]) =>
      `부서 이름은 회사에 하나뿐이며, 지금은 “${path}”에 있습니다. 경로를 고치거나, 조직 화면에서 먼저 옮기세요.`,
    en: ([path]) =>
      `A department's name stands for one department, and it is at “${path}”. Correct the path, or move it on the page of the organisation first.`,
  },
  'department-ended': {
    ko: ([name, date]) => `“${name}” 부서는 ${date}에 없어졌습니다. 다른 부서를 입력하세요.`,
    en: ([name, date]) => `“${name}” is no department any more since ${date}. Choose another one.`,
  },
  'department-path': {
    ko: ([text]) =>
      `“${text}”은(는) 부서 경로가 아닙니다. 본부/실/팀처럼 입력하고, 같은 이름을 두 번 쓰지 마세요.`,
    en: ([text]) => `“${text}” is no path of departments. Write it as division/office/team, each name once.`,
  },
  'site-unknown': {
    ko: ([name, known]) =>
      `“${name}” 사업장이 없습니다. 등록된 사업장: ${known}. 이름을 고치거나 설정에서 먼저 추가하세요.`,
    en: ([name, known]) =>
      `There is no site “${name}”. There is: ${known}. Correct the name, or add the site in the settings first.`,
  },
  'schedule-unknown': {
    ko: ([name, known]) =>
      `“${name}” 근무표가 없습니다. 등록된 근무표: ${known}. 이름을 고치거나 먼저 추가하세요.`,
    en: ([name, known]) =>
      `There is no work pattern “${name}”. There is: ${known}. Correct the name, or add the pattern first.`,
  },
  'source-unknown': {
    ko: ([name, known]) =>
      `“${name}” 출입시스템이 없습니다. 등록된 출입시스템: ${known}. 이름을 고치거나 먼저 추가하세요.`,
    en: ([name, known]) =>
      `There is no security system “${name}”. There is: ${known}. Correct the name, or add it first.`,
  },
  'badge-taken': {
    ko: ([number]) => `사번 ${number}의 카드입니다. 그 배정을 먼저 끝내거나 번호를 고치세요.`,
    en: ([number]) => `It is the badge of ${number}. End that first, or correct the number.`,
  },
  'days-ahead-invalid': {
    ko: ([text]) => `“${text}”은(는) 0 이상의 정수가 아닙니다. 0, 1, 2처럼 입력하세요.`,
    en: ([text]) => `“${text}” is no whole number from 0 on. Write 0, 1, 2.`,
  },
  'own-row': {
    ko: () => '자기 정보는 스스로 바꿀 수 없습니다. 다른 인사 담당자에게 요청하세요.',
    en: () => 'Nobody changes their own record. Ask somebody else of HR.',
  },
} satisfies Record<string, Record<Language, (values: readonly string[], head: string) => string>>

export type FaultCode = keyof typeof words

/** What is wrong with a row, and what to do about it, in both languages. */
export const wordsOfFault = ({ field, code, values }: RowFault): Record<Language, string> => ({
  ko: words[code].ko(values, headOf[field].ko),
  en: words[code].en(values, headOf[field].en),
})
