import { Table, UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { OwnMonth } from '../../api/own-month.ts'
import type { Request } from '../../api/requests.ts'
import { addDays, dateWords, wallWords, weekdayWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { lookOf, type OwnDay } from './day-look.ts'
import { DayRequests } from './day-requests.tsx'

interface Props {
  own: OwnMonth
  requests: ReadonlyMap<string, Request[]>
  onOpen: (date: string) => void
}

/** The month as coloured days, each with a word for what its colour says; on a phone too. */
export function MonthCalendar({ own, requests, onOpen }: Props) {
  const { language } = useTexts()
  const days = new Map(own.days.map((day) => [day.date, day]))
  const week = (first: string) => Array.from({ length: 7 }, (_, place) => addDays(first, place))
  return (
    <Table className="my-month" withTableBorder withColumnBorders layout="fixed">
      <Table.Thead>
        <Table.Tr>
          {week(own.weeks[0]!.firstDay).map((date) => (
            <Table.Th key={date} scope="col">
              {weekdayWords(language, date)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {own.weeks.map(({ firstDay }) => (
          <Table.Tr key={firstDay}>
            {week(firstDay).map((date) => {
              const day = days.get(date)
              return day ? (
                <Cell
                  key={date}
                  day={day}
                  isToday={date === own.today}
                  requests={requests.get(date)}
                  onOpen={() => onOpen(date)}
                />
              ) : (
                <Table.Td key={date} />
              )
            })}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface CellProps {
  day: OwnDay
  isToday: boolean
  requests: readonly Request[] | undefined
  onOpen: () => void
}

function Cell({ day, isToday, requests, onOpen }: CellProps) {
  const { say, language } = useTexts()
  const { date, log, shift, holidays } = day
  const { tone, word } = lookOf(day)
  const came = log && (log.in !== null || log.out !== null)
  return (
    <Table.Td data-tone={tone} data-today={isToday || undefined}>
      <UnstyledButton className="my-day" onClick={onOpen}>
        <time
          dateTime={date}
          aria-current={isToday ? 'date' : undefined}
          data-free={holidays.length > 0 || new Date(`${date}T00:00:00Z`).getUTCDay() === 0 || undefined}
        >
          <span aria-hidden="true">{Number(date.slice(8))}</span>
          <VisuallyHidden>{dateWords(language, date, 'short')}</VisuallyHidden>
        </time>
        {shift ? <span className="my-day-wide my-day-shift">{shift.code}</span> : null}
        {word ? <span className="my-day-word">{say(word)}</span> : null}
        {came ? (
          <span className="my-day-wide numbers">
            {wallWords(say, log.in)}–{wallWords(say, log.out)}
          </span>
        ) : null}
        {holidays.map((name) => (
          <span key={name} className="my-day-wide my-day-holiday">
            {name}
          </span>
        ))}
        <DayRequests requests={requests} />
      </UnstyledButton>
    </Table.Td>
  )
}
