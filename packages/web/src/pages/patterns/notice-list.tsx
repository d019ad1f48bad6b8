import { Alert, List, Text } from '@mantine/core'
import { planWarningText } from '@rollcall/core'
import type { Notices } from '../../api/patterns.ts'
import { dateWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

/** More are counted and not named. */
const mostShown = 12

/** Whose plans would be such as the law does not want them, and how. */
export function NoticeList({ notices }: { notices: Notices | null }) {
  const { say, language } = useTexts()
  if (notices === null || notices.people === 0) return null
  const shown = notices.listed.slice(0, mostShown)
  const named = new Set(shown.map(({ employee }) => employee.id)).size
  return (
    <Alert color="orange" variant="light" py="xs" title={say('patterns.notices', { count: notices.people })}>
      <List size="sm" spacing={4} listStyleType="none" aria-label={say('patterns.noticed')}>
        {shown.map((notice) => (
          <List.Item key={`${notice.employee.id}${notice.code}`}>
            <Text span size="sm" fw={600}>
              {notice.employee.name}
            </Text>{' '}
            <Text span size="sm" className="numbers">
              {notice.dates === 1
                ? dateWords(language, notice.date, 'short')
                : say('patterns.noticeDates', {
                    date: dateWords(language, notice.date, 'short'),
                    more: notice.dates - 1,
                  })}
            </Text>
            {': '}
            {planWarningText(notice, language)}
          </List.Item>
        ))}
      </List>
      {notices.people > named ? (
        <Text size="sm">{say('patterns.noticesMore', { count: notices.people - named })}</Text>
      ) : null}
    </Alert>
  )
}
