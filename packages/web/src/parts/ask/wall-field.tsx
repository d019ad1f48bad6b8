import { Checkbox, Group, TextInput } from '@mantine/core'
import { useTexts } from '../../texts/language.ts'

interface Props {
  label: string
  /** A wall time, past 24:00 on the next day; empty while none is entered. */
  value: string
  onChange: (value: string) => void
}

/** A time of a day that may lie behind midnight. */
export function WallField({ label, value, onChange }: Props) {
  const { say } = useTexts()
  const hours = Number(value.slice(0, 2))
  const isNext = value !== '' && hours >= 24
  const clock = isNext ? `${String(hours - 24).padStart(2, '0')}${value.slice(2)}` : value
  const wall = (time: string, next: boolean) =>
    time === '' || !next ? time : `${Number(time.slice(0, 2)) + 24}${time.slice(2)}`
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <TextInput
        type="time"
        label={label}
        value={clock}
        onChange={(event) => onChange(wall(event.currentTarget.value, isNext))}
      />
      <Checkbox
        mb={8}
        aria-label={`${label}: ${say('ask.nextDay')}`}
        label={say('ask.nextDay')}
        checked={isNext}
        disabled={value === ''}
        onChange={(event) => onChange(wall(clock, event.currentTarget.checked))}
      />
    </Group>
  )
}
