import { Text } from '@mantine/core'
import type { HoursOfPerson } from '../../api/hours.ts'
import { durationText, monthWords } from '../../format/format.ts'
import type { Language, Say } from '../../texts/language.ts'

interface Props {
  say: Say
  language: Language
  settlement: NonNullable<HoursOfPerson['settlement']>
}

/** What hours of one's own choice come to in their period, and on average in a week. */
export function SettlementLine({ say, language, settlement }: Props) {
  const { ownHours, from, knownMinutes, countedMinutes, projectedMinutes, averageMinutes, mostMinutes } =
    settlement
  const known = durationText(say, knownMinutes)
  return (
    <Text size="xs" c="dimmed" className="numbers">
      {say(`hours.settlement.${ownHours}`, { month: monthWords(language, from.slice(0, 7)) })}
      {': '}
      {say(projectedMinutes === knownMinutes ? 'hours.settlementOver' : 'hours.settlementSum', {
        counted: countedMinutes === null ? say('week.atLeast', { known }) : known,
        projected: durationText(say, projectedMinutes),
        average: durationText(say, averageMinutes),
      })}
      {mostMinutes === null ? '' : ` · ${say('hours.limit', { most: durationText(say, mostMinutes) })}`}
    </Text>
  )
}
