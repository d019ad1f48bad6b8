import { ScrollArea, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PatternBook, PatternVersion } from '../../api/patterns.ts'
import { addDays, dateWords, weekdayWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { daysFrom } from './book.ts'
import { crewWords } from './crew-words.ts'
import { DayCell } from './day-cell.tsx'

/** So many dates are shown. */
const dates = 14

interface Props {
  book: PatternBook
  version: Pick<PatternVersion, 'anchor' | 'cycle' | 'crews'>
  from: string
  /** What is said below the name of a crew. */
  under?: (offset: number) => ReactNode
}

/** Who works what in the two weeks from a date on: a row a crew, a column a date. */
export function CrewTable({ book, version, from, under }: Props) {
  const { say, language } = useTexts()
  const crews = version.crews.length > 0 ? version.crews : [{ name: '', offset: 0 }]
  const named = crews.some(({ name }) => name !== '')
  return (
    <ScrollArea
      type="auto"
      offsetScrollbars
      viewportProps={{ 'aria-label': say('patterns.preview'), role: 'group', tabIndex: 0 }}
    >
      <Table w="auto" className="crews" withRowBorders={false} aria-label={say('patterns.preview')}>
        <Table.Thead>
          <Table.Tr>
            {named ? <Table.Th>{say('patterns.crew')}</Table.Th> : <Table.Td />}
            {Array.from({ length: dates }, (_, place) => addDays(from, place)).map((date) => (
              <Table.Th key={date} scope="col" data-sunday={isSunday(date) || undefined}>
                <span className="numbers">{Number(date.slice(8))}</span>
                <small>{weekdayWords(language, date)}</small>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {crews.map(({ name, offset }) => (
            <Table.Tr key={`${name}${offset}`}>
              <Table.Th scope="row">
                {named ? crewWords(say, name) : say('patterns.everybody')}
                {under ? (
                  <Text size="xs" c="dimmed" component="div">
                    {under(offset)}
                  </Text>
                ) : null}
              </Table.Th>
              {daysFrom(version, offset, from, dates).map(({ date, day }) => (
                <Table.Td key={date}>
                  <DayCell book={book} day={day} title={dateWords(language, date, 'short')} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  )
}

const isSunday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 0
