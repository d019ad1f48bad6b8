import { Badge } from '@mantine/core'
import type { Presence } from '../../api/days.ts'
import { useTexts } from '../../texts/language.ts'

/** What stands out among the places where somebody can be. */
export const presenceColors: Partial<Record<Presence | 'late', string>> = {
  in: 'teal',
  late: 'red',
  notYet: 'red',
  probablyAbsent: 'red',
  absent: 'red',
  behind: 'orange',
  incomplete: 'orange',
}

/** Where a person is, in one word. */
export function PresenceBadge({ presence }: { presence: Presence }) {
  const { say } = useTexts()
  return (
    <Badge variant="light" color={presenceColors[presence] ?? 'gray'} size="sm" tt="none">
      {say(`presence.${presence}`)}
    </Badge>
  )
}
