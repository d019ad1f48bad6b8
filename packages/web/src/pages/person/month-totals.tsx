import { Anchor, Group, SimpleGrid, Text } from '@mantine/core'
import type { PersonMonth } from '../../api/days.ts'
import { dateWords, durationText } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

type Day = PersonMonth['days'][number]
type Log = NonNullable<Day['log']>

interface Props extends Pick<PersonMonth, 'totals'> {
  /** Where a figure comes from: its days are opened by a click. */
  days?: readonly Day[]
  onOpen?: (date: string) => void
}

/** What a month adds up to, and the days that what was lost is made of. */
export function MonthTotals({ totals, days = [], onOpen }: Props) {
  const { say } = useTexts()
  const from = (which: (log: Log) => number | null | boolean) =>
    onOpen
      ? { dates: days.filter(({ log }) => log && which(log)).map(({ date }) => date), onOpen }
      : undefined
  return (
    <SimpleGrid cols={{ base: 2, sm: 5 }} spacing="sm">
      <Figure name={say('person.worked')} value={durationText(say, totals.workedMinutes)} />
      <Figure
        name={`${say('person.tardy')} · ${say('person.days', { days: totals.tardyDays })}`}
        value={durationText(say, totals.tardyMinutes)}
        from={from(({ tardyMinutes }) => tardyMinutes)}
      />
      <Figure
        name={`${say('person.leftEarly')} · ${say('person.days', { days: totals.leftEarlyDays })}`}
        value={durationText(say, totals.leftEarlyMinutes)}
        from={from(({ leftEarlyMinutes }) => leftEarlyMinutes)}
      />
      <Figure
        name={say('person.absent')}
        value={say('person.days', { days: totals.absentDays })}
        from={from(({ findings }) => findings.includes('ABSENT'))}
      />
      <Figure
        name={say('person.toClear')}
        value={say('person.days', { days: totals.unknownDays })}
        from={from(({ settled, workedMinutes }) => settled && workedMinutes === null)}
      />
    </SimpleGrid>
  )
}

interface FigureProps {
  name: string
  value: string
  from?: { dates: readonly string[]; onOpen: (date: string) => void } | undefined
}

function Figure({ name, value, from }: FigureProps) {
  const { language } = useTexts()
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text fw={700} size="lg" className="numbers">
        {value}
      </Text>
      {from && from.dates.length > 0 ? (
        <Group gap={6}>
          {from.dates.map((date) => (
            <Anchor
              key={date}
              component="button"
              type="button"
              size="sm"
              mih={24}
              aria-label={`${name}: ${dateWords(language, date, 'short')}`}
              onClick={() => from.onOpen(date)}
            >
              {dateWords(language, date, 'short')}
            </Anchor>
          ))}
        </Group>
      ) : null}
    </div>
  )
}
