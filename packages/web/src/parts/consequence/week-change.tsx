import { Badge, List, Text } from '@mantine/core'
import { isBreach } from '@rollcall/core'
import type { RequestConsequence } from '../../api/requests.ts'
import { dateWords, durationText } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

/** A week against the limit: what it comes to if the plans hold, without and with the request. */
export function WeekChange({ week }: { week: RequestConsequence['weeks'][number] }) {
  const { say, language } = useTexts()
  const { firstDay, lastDay, mostMinutes, before, after } = week
  const [from, to] = [before, after].map(({ projectedMinutes }) => durationText(say, projectedMinutes))
  const counted = from === to ? to! : `${from} → ${to}`
  return (
    <List.Item>
      <Text span size="sm" fw={600} className="numbers">
        {say('consequence.week', {
          first: dateWords(language, firstDay, 'day'),
          last: dateWords(language, lastDay, 'day'),
        })}
      </Text>{' '}
      <Text span size="sm" className="numbers">
        {mostMinutes === null
          ? counted
          : say('consequence.weekOf', { counted, most: durationText(say, mostMinutes) })}
      </Text>{' '}
      {after.findings.map((finding) => (
        <Badge
          key={finding}
          variant="light"
          color={isBreach(finding) ? 'red' : 'orange'}
          size="sm"
          tt="none"
          h="auto"
          className="wraps"
        >
          {say(`compliance.${finding}`)}
        </Badge>
      ))}
    </List.Item>
  )
}
