import { List, Text } from '@mantine/core'
import type { HolidayFinding } from '../../api/holidays.ts'
import { dateWords } from '../../format/format.ts'
import { type Say, useTexts } from '../../texts/language.ts'

/** Why somebody has to decide. */
export const findingWords = (say: Say, { code, year }: HolidayFinding): string =>
  say(`holidays.finding.${code}`, { year: String(year) })

/** What would become of each date. */
export function Changes({ finding: { changes } }: { finding: HolidayFinding }) {
  const { say, language } = useTexts()
  if (changes.length === 0) return null
  const words = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : say('holidays.ordinary'))
  return (
    <List size="sm" listStyleType="none">
      {changes.map(({ date, from, to }) => (
        <List.Item key={date}>
          <Text span size="sm" className="numbers">
            {say('holidays.becomes', {
              date: dateWords(language, date, 'full'),
              from: words(from),
              to: words(to),
            })}
          </Text>
        </List.Item>
      ))}
    </List>
  )
}
