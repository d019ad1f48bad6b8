import { Card, SimpleGrid, Text, UnstyledButton } from '@mantine/core'
import type { LostKind, LostSums } from '../../api/tardy.ts'
import { durationText, numberWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { figureOf } from './figure-of.ts'
import { kinds } from './search.ts'

interface Props {
  totals: LostSums
  kind: LostKind
  onPick: (kind: LostKind) => void
}

/** What the period comes to; each tile shows its own below. */
export function KindTiles({ totals, kind, onPick }: Props) {
  const { say, language } = useTexts()
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: kinds.length }} spacing="xs">
      {kinds.map((one) => {
        const { plain, excused } = figureOf(totals, one)
        return (
          <UnstyledButton key={one} className="tile" aria-pressed={one === kind} onClick={() => onPick(one)}>
            <Card withBorder padding="xs" className="tile" data-active={one === kind} h="100%">
              <Text size="xs" c="dimmed">
                {say(`tardy.kind.${one}`)}
              </Text>
              <Text size="xl" fw={700} className="numbers">
                {say('tardy.days', { count: plain.days, days: numberWords(language, plain.days) })}
              </Text>
              <Text size="xs" c="dimmed" className="numbers">
                {plain.minutes === null ? '' : durationText(say, plain.minutes)}
                {excused.days > 0
                  ? ` · ${say('tardy.excusedDays', { count: excused.days, days: numberWords(language, excused.days) })}`
                  : ''}
              </Text>
            </Card>
          </UnstyledButton>
        )
      })}
    </SimpleGrid>
  )
}
