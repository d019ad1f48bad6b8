import { Box, Card, SimpleGrid, Text } from '@mantine/core'
import type { Holidays } from '../../api/holidays.ts'
import { addDays, addMonths, monthWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

/** Twelve small months for the eye; what they show stands in the list as words. */
export function YearView({ holidays: { year, holidays, today } }: { holidays: Holidays }) {
  const { say } = useTexts()
  const kinds = new Map(holidays.map(({ date, kind }) => [date, kind]))
  const months = Array.from({ length: 12 }, (_, month) => addMonths(`${year}-01`, month))
  return (
    <Card withBorder component="section" aria-label={say('holidays.yearView')} padding="sm">
      <SimpleGrid cols={{ base: 2, sm: 4, md: 6 }} spacing="md" aria-hidden="true">
        {months.map((month) => (
          <Month key={month} month={month} kindOf={(date) => kinds.get(date) ?? null} today={today} />
        ))}
      </SimpleGrid>
    </Card>
  )
}

const colours = { publicHoliday: 'red', companyHoliday: 'violet' } as const

function Month({
  month,
  kindOf,
  today,
}: {
  month: string
  kindOf: (date: string) => keyof typeof colours | null
  today: string
}) {
  const { language } = useTexts()
  const first = `${month}-01`
  const dates = Array.from({ length: 31 }, (_, day) => addDays(first, day)).filter((date) =>
    date.startsWith(month),
  )
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  return (
    <div>
      <Text size="xs" fw={600}>
        {monthWords(language, month)}
      </Text>
      <Box style={{ display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)' }} mt={4}>
        {dates.map((date, index) => {
          const kind = kindOf(date)
          return (
            <Text
              key={date}
              ta="center"
              className="numbers"
              style={{
                fontSize: 10,
                lineHeight: '17px',
                borderRadius: 4,
                ...(index === 0 ? { gridColumnStart: before + 1 } : {}),
                ...(kind
                  ? { background: `var(--mantine-color-${colours[kind]}-filled)`, color: 'white' }
                  : {}),
                ...(date === today ? { outline: '1px solid currentColor' } : {}),
              }}
            >
              {Number(date.slice(8))}
            </Text>
          )
        })}
      </Box>
    </div>
  )
}
