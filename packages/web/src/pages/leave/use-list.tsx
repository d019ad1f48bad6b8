import { Stack, Text } from '@mantine/core'
import { grantRuleName } from '@rollcall/core'
import type { Ledger } from '../../api/leave.ts'
import { dateWords } from '../../format/format.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { useTexts } from '../../texts/language.ts'

/** What was used, each with the leave that it was drawn from. */
export function UseList({ uses, dayMinutes }: { uses: Ledger['uses']; dayMinutes: number }) {
  const { say, language } = useTexts()
  const days = (minutes: number) => leaveDays(say, language, minutes, dayMinutes)
  if (uses.length === 0) return <Text size="sm">{say('leave.none')}</Text>
  return (
    <Stack component="ul" gap="sm" className="plain-list">
      {uses.toReversed().map(({ on, minutes, kind, unit, from }, place) => {
        const drawn = from.reduce((sum, part) => sum + part.minutes, 0)
        const what = kind ? grantRuleName(kind, language) : unit ? say(`leave.unit.${unit}`) : null
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two uses of a date may be alike
          <li key={`${on} ${place}`}>
            <Text size="sm" fw={600} className="numbers">
              <time dateTime={on}>{dateWords(language, on, 'full')}</time> ·{' '}
              {[days(minutes), what].filter(Boolean).join(' · ')}
            </Text>
            {from.map((part) => (
              <Text key={part.grant} size="sm" c="dimmed" className="numbers">
                {say('leave.usedFrom', {
                  date: dateWords(language, part.on, 'full'),
                  part: days(part.minutes),
                })}
              </Text>
            ))}
            {drawn < minutes ? (
              <Text size="sm" c="var(--mantine-color-error)" className="numbers">
                {say('leave.usedAhead', { part: days(minutes - drawn) })}
              </Text>
            ) : null}
          </li>
        )
      })}
    </Stack>
  )
}
