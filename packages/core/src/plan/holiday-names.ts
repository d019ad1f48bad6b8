/** Names that calendars give one and the same holiday of Korea, by what the law calls it. */
const sameNames: Record<string, string> = {
  '1월1일': '신정',
  새해: '신정',
  '31절': '삼일절',
  석가탄신일: '부처님오신날',
  기독탄신일: '성탄절',
  크리스마스: '성탄절',
  근로자의날: '노동절',
}

/** What a holiday is, however it is written: `3ㆍ1절` and `삼일절` are one, `추석 전날` is one of `추석`. */
export function holidayNamed(name: string): string {
  const bare = name
    .normalize('NFC')
    .replaceAll(/[\s.·ㆍ‧・]/gu, '')
    .replace(/(전날|다음날|연휴)$/u, '')
  return Object.hasOwn(sameNames, bare) ? sameNames[bare]! : bare
}
