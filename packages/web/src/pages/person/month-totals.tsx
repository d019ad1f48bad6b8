import { SimpleGrid, Text } from '@mantine/core'
import type { PersonMonth } from '../../api/days.ts'
import { durationText } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

/** What a month adds up to. */
export function MonthTotals({ totals }: Pick<PersonMonth, 'totals'>) {
  const { say } = useTexts()
  return (
    <SimpleGrid cols={{ base: 2, sm: 5 }} spacing="sm">
      <Figure name={say('person.worked')} value={durationText(say, totals.workedMinutes)} />
      <Figure
        name={`${say('person.tardy')} · ${say('person.days', { days: totals.tardyDays })}`}
        value={durationText(say, totals.tardyMinutes)}
      />
      <Figure
        name={`${say('person.leftEarly')} · ${say('person.days', { days: totals.leftEarlyDays })}`}
        value={durationText(say, totals.leftEarlyMinutes)}
      />
      <Figure name={say('person.absent')} value={say('person.days', { days: totals.absentDays })} />
      <Figure name={say('person.toClear')} value={say('person.days', { days: totals.unknownDays })} />
    </SimpleGrid>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text fw={700} size="lg" className="numbers">
        {value}
      </Text>
    </div>
  )
}
