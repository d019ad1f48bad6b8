import { Stack, Text } from '@mantine/core'
import { grantRuleName, grantSentences } from '@rollcall/core'
import type { LeaveGrant } from '../../api/leave.ts'
import { dateWords } from '../../format/format.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { useTexts } from '../../texts/language.ts'

/** What arose, each with the days that were judged and the rule, and what became of it. */
export function GrantList({ grants, dayMinutes }: { grants: readonly LeaveGrant[]; dayMinutes: number }) {
  const { say, language } = useTexts()
  const days = (minutes: number) => leaveDays(say, language, minutes, dayMinutes)
  if (grants.length === 0) return <Text size="sm">{say('leave.none')}</Text>
  const became = ({ minutes, usedMinutes, lapsedMinutes }: LeaveGrant) =>
    lapsedMinutes > 0
      ? say('leave.lapsedOf', { lapsed: days(lapsedMinutes) })
      : usedMinutes === minutes
        ? say('leave.usedUp')
        : say('leave.leftOf', { left: days(minutes - usedMinutes) })
  return (
    <Stack component="ul" gap="sm" className="plain-list">
      {grants.map((grant) => (
        <li key={`${grant.on} ${grant.rule} ${grant.until} ${grant.minutes}`}>
          <Text size="sm" fw={600} className="numbers">
            <time dateTime={grant.on}>{dateWords(language, grant.on, 'full')}</time> · {days(grant.minutes)} ·{' '}
            {grantRuleName(grant.rule, language)}
          </Text>
          {grantSentences(grant, language).map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
          <Text size="sm" c="dimmed" className="numbers">
            {grant.until === null
              ? say('leave.noUntil')
              : say('leave.until', { date: dateWords(language, grant.until, 'full') })}{' '}
            · {became(grant)}
          </Text>
        </li>
      ))}
    </Stack>
  )
}
