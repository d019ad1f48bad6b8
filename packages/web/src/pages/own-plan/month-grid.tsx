import { Table, Text } from '@mantine/core'
import type { OwnDate, OwnPlan } from '../../api/own-plan.ts'
import { dateWords, weekdayWords } from '../../format/format.ts'
import { ShiftChip } from '../../parts/shift-chip.tsx'
import { useTexts } from '../../texts/language.ts'
import { dateView, usualSiteOf } from './date-view.ts'
import { weekSum } from './week-sum.ts'

/** A month as a calendar, with what each week adds up to. */
export function MonthGrid({ plan }: { plan: OwnPlan }) {
  const { say, language } = useTexts()
  const usual = usualSiteOf(
    language,
    plan.weeks.flatMap(({ days }) => days),
  )
  return (
    <Table className="own-month" withTableBorder withColumnBorders layout="fixed">
      <Table.Thead>
        <Table.Tr>
          {plan.weeks[0]!.days.map(({ date }) => (
            <Table.Th key={date} scope="col">
              {weekdayWords(language, date)}
            </Table.Th>
          ))}
          <Table.Th scope="col">{say('ownPlan.week')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.weeks.map((week) => (
          <Table.Tr key={week.days[0]!.date}>
            {week.days.map((day) => (
              <Day
                key={day.date}
                day={day}
                isToday={day.date === plan.today}
                isOther={!day.date.startsWith(plan.month)}
                usual={usual}
              />
            ))}
            <Table.Td className="numbers">
              <Text size="sm">{weekSum(say, week)}</Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface DayProps {
  day: OwnDate
  isToday: boolean
  /** Of the month before or after. */
  isOther: boolean
  usual: string | null
}

function Day({ day, isToday, isOther, usual }: DayProps) {
  const { say, language } = useTexts()
  const view = dateView(say, language, day, usual)
  return (
    <Table.Td data-today={isToday || undefined} data-other={isOther || undefined} className="own-day">
      <time
        dateTime={day.date}
        aria-current={isToday ? 'date' : undefined}
        data-free={isFree(day) || undefined}
      >
        {isOther ? dateWords(language, day.date, 'day') : Number(day.date.slice(8))}
        {isToday ? ` ${say('app.today')}` : ''}
      </time>
      {day.holidays.map((name) => (
        <Text key={name} size="xs" c="var(--mantine-color-error)">
          {name}
        </Text>
      ))}
      <div>
        <ShiftChip {...view} />
      </div>
      {[view.times, ...view.notes].map((words) =>
        words ? (
          <Text key={words} size="xs" className="numbers">
            {words}
          </Text>
        ) : null,
      )}
    </Table.Td>
  )
}

const isFree = ({ date, holidays }: OwnDate) =>
  holidays.length > 0 || new Date(`${date}T00:00:00Z`).getUTCDay() === 0
