import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { addDays } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

/** Goes to another date; today is no date at all, so that the page follows the calendar. */
export function DateSteps({
  date,
  onChange,
}: {
  date: string
  onChange: (date: string | undefined) => void
}) {
  const { say } = useTexts()
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={say('today.previous')}
        onClick={() => onChange(addDays(date, -1))}
      >
        ‹
      </ActionIcon>
      <TextInput
        type="date"
        aria-label={say('today.date')}
        value={date}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={say('today.next')}
        onClick={() => onChange(addDays(date, 1))}
      >
        ›
      </ActionIcon>
      <Button variant="default" onClick={() => onChange(undefined)}>
        {say('app.today')}
      </Button>
    </Group>
  )
}
