import { ActionIcon, Group, TextInput } from '@mantine/core'
import { addMonths } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

/** Which month: the one before, the next, or any. */
export function MonthSteps({ month, onGo }: { month: string; onGo: (month: string) => void }) {
  const { say } = useTexts()
  return (
    <Group gap="xs" align="end">
      <ActionIcon
        variant="default"
        size={36}
        aria-label={say('closing.before')}
        onClick={() => onGo(addMonths(month, -1))}
      >
        ‹
      </ActionIcon>
      <TextInput
        type="month"
        label={say('closing.month')}
        value={month}
        onChange={({ currentTarget: { value } }) => value && onGo(value)}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={say('closing.next')}
        onClick={() => onGo(addMonths(month, 1))}
      >
        ›
      </ActionIcon>
    </Group>
  )
}
