import { Card, SimpleGrid, Text, UnstyledButton } from '@mantine/core'
import type { Today } from '../../api/days.ts'
import { numberWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { presenceColors } from './presence-badge.tsx'

const shown = [
  'people',
  'in',
  'late',
  'remote',
  'notYet',
  'probablyAbsent',
  'absent',
  'left',
  'upcoming',
  'incomplete',
  'behind',
  'away',
  'off',
  'noPlan',
] as const
/** These are shown only when there is somebody to show. */
const rare = new Set<string>(['remote', 'probablyAbsent', 'behind', 'away', 'incomplete', 'noPlan'])
const colors: Partial<Record<(typeof shown)[number], string>> = presenceColors

/** The figures of the day; each tile shows its people. */
export function PresenceTiles({
  counts,
  active,
  onPick,
}: {
  counts: Today['totals']
  active: string | undefined
  onPick: (show: string | undefined) => void
}) {
  const { say, language } = useTexts()
  const tiles = shown.filter((name) => !rare.has(name) || counts[name] > 0)
  return (
    <SimpleGrid cols={{ base: 3, xs: 4, md: tiles.length }} spacing="xs">
      {tiles.map((name) => {
        const show = name === 'people' ? undefined : name
        return (
          <UnstyledButton
            key={name}
            className="tile"
            onClick={() => onPick(show)}
            aria-pressed={active === show}
          >
            <Card withBorder padding="xs" className="tile" data-active={active === show}>
              <Text size="xs" c="dimmed" truncate>
                {say(`presence.${name}`)}
              </Text>
              <Text
                size="xl"
                fw={700}
                className="numbers"
                {...(counts[name] > 0 && colors[name] ? { c: colors[name] } : {})}
              >
                {numberWords(language, counts[name])}
              </Text>
            </Card>
          </UnstyledButton>
        )
      })}
    </SimpleGrid>
  )
}
