import { Group, Text } from '@mantine/core'
import type { PatternBook } from '../../api/patterns.ts'
import { useTexts } from '../../texts/language.ts'
import { heldOn } from './book.ts'
import { DayCell } from './day-cell.tsx'

/** All shifts: code in its colour, name and hours. */
export function ShiftList({ book }: { book: PatternBook }) {
  const { say } = useTexts()
  const shown = book.shifts.filter(({ retiredOn }) => retiredOn === null || retiredOn > book.today)
  if (shown.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say('patterns.noShifts')}
      </Text>
    )
  return (
    <Group component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      {shown.map(({ id, name, versions }) => (
        <Group key={id} component="li" gap={6} wrap="nowrap">
          <DayCell book={book} day={{ shiftId: id }} />
          <Text size="sm">{name}</Text>
          <Text size="sm" c="dimmed" className="numbers">
            {heldOn(versions, book.today)
              ?.plan.segments.map((segment) => segment.join('–'))
              .join(', ')}
          </Text>
        </Group>
      ))}
    </Group>
  )
}
