import { Text } from '@mantine/core'
import { dateWords } from '../../format/format.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { changesOfDay } from '../../parts/consequence/day-changes.ts'
import { useTexts } from '../../texts/language.ts'
import type { Outlook } from './outlook.ts'

/** More are seen in full by whoever looks at the request. */
const mostDays = 3

/** What the days and the balance become by the approval of a request, in a few lines. */
export function Before({ outlook: { consequence, balance } }: { outlook: Outlook }) {
  const { say, language } = useTexts()
  const changed = (consequence?.days ?? [])
    .map(({ date, before, after }) => ({ date, changes: changesOfDay(say, before, after) }))
    .filter(({ changes }) => changes.length > 0)
  return (
    <>
      {changed.slice(0, mostDays).map(({ date, changes }) => (
        <Text key={date} size="sm" className="numbers">
          <Text span size="sm" c="dimmed">
            {dateWords(language, date, 'short')}
          </Text>{' '}
          {changes.join(' · ')}
        </Text>
      ))}
      {changed.length > mostDays ? (
        <Text size="sm" c="dimmed">
          {say('effect.rest', { count: changed.length - mostDays })}
        </Text>
      ) : null}
      {balance ? (
        <Text size="sm" className="numbers">
          {say('consequence.balance')} {leaveDays(say, language, balance.beforeMinutes, balance.dayMinutes)} →{' '}
          {leaveDays(say, language, balance.afterMinutes, balance.dayMinutes)}
        </Text>
      ) : null}
    </>
  )
}
