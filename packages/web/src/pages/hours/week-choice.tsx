import { ActionIcon, Button, Group, Text } from '@mantine/core'
import type { Hours } from '../../api/hours.ts'
import { addDays, dateWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import type { HoursSearch } from './search.ts'

interface Props {
  data: Hours
  go: (changed: HoursSearch) => void
}

/** The week that is shown, the ones beside it, and the present one. */
export function WeekChoice({ data: { from, to }, go }: Props) {
  const { say, language } = useTexts()
  // What a list was narrowed to in one week says nothing in another: each opens on its own.
  const open = (week: string | undefined) => go({ week, show: undefined })
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        variant="default"
        size={44}
        aria-label={say('hours.before')}
        onClick={() => open(addDays(from, -7))}
      >
        ‹
      </ActionIcon>
      <Text fw={600} className="numbers one-line">
        {dateWords(language, from, 'day')} – {dateWords(language, to, 'day')}
      </Text>
      <ActionIcon
        variant="default"
        size={44}
        aria-label={say('hours.after')}
        onClick={() => open(addDays(from, 7))}
      >
        ›
      </ActionIcon>
      <Button variant="default" h={44} onClick={() => open(undefined)}>
        {say('hours.present')}
      </Button>
    </Group>
  )
}
