import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Words that HR people do not use, and those that stand for them (docs/domain-language.md). */
const better: Record<string, string> = {
  계획: '근무 일정',
  사람: '구성원',
  '찍은 기록': '출입 기록',
  격리: '보류',
  까닭: '사유',
  '살펴볼 점': '확인 사항',
  '앞뒤가 안 맞': '기록 모순',
  '원격 근무': '재택근무',
  원격근무: '재택근무',
  '간주 근무': '간주근로',
  '간주 근로': '간주근로',
  '주인을 모르는 번호': '미등록 번호',
  '짝 없는 퇴근': '출근 없는 퇴근',
  '계획 밖 체류': '근무시간 외 체류',
}

const spoken = globSync('packages/{core,contract,server,web}/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/\.test\.ts$|\/testing\//.test(file),
)
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n')
const found = (says: (line: string) => string | undefined) =>
  spoken.flatMap((file) =>
    linesOf(file).flatMap((line, index) => {
      const remedy = says(line)
      return remedy === undefined ? [] : [`${file}:${index + 1} ${remedy}`]
    }),
  )

test('the texts are read at all', () => {
  expect(spoken).toContain('packages/core/src/explanation/texts-ko.ts')
  expect(spoken).toContain('packages/web/src/pages/person/texts.ts')
})

test('no Korean text uses a word that HR people do not use', () => {
  const old = found((line) => {
    const word = Object.keys(better).find((candidate) => line.includes(candidate))
    return word === undefined ? undefined : `${word} → ${better[word]}`
  })
  expect(old).toEqual([])
})

test('no text or page shows the paragraph of a rule', () => {
  const cites = (line: string) => !/^\s*(\/\/|\/?\*)/.test(line) && /§|\bstep\.rule\b/.test(line)
  const shown = found((line) => (cites(line) ? line.trim() : undefined))
  // Where the rule of a step and the article of a law stand as data, and how the API gives the rule.
  const sources = /^packages\/(core\/src\/(facts\/steps|law\/.*)|contract\/src\/api\/explained-day)\.ts:/
  expect(shown.filter((line) => !sources.test(line))).toEqual([])
})
