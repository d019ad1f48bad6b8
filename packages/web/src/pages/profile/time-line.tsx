import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../../texts/language.ts'
import { type Dates, datesWords, holdsOn } from './dates.ts'

interface Props<Row extends Dates> {
  rows: readonly Row[]
  today: string
  empty: string
  words: (row: Row) => ReactNode
  acts?: { text: string; on: (row: Row) => void }[]
}

/** What was, is and will be, the newest first; what does not hold today is dimmed. */
export function TimeLine<Row extends Dates>({ rows, today, empty, words, acts = [] }: Props<Row>) {
  const { say, language } = useTexts()
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {empty}
      </Text>
    )
  return (
    <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {rows.toReversed().map((row) => (
        <Group
          key={JSON.stringify(row)}
          component="li"
          justify="space-between"
          gap="xs"
          wrap="nowrap"
          align="start"
        >
          <div>
            <Text size="sm" fw={holdsOn(row, today) ? 600 : 400}>
              {words(row)}
            </Text>
            <Text size="xs" c="dimmed" className="numbers">
              {datesWords(say, language, row)}
            </Text>
          </div>
          {acts.length > 0 ? (
            <Group gap={4} wrap="nowrap">
              {acts.map(({ text, on }) => (
                <Button
                  key={text}
                  variant="default"
                  size="compact-sm"
                  aria-label={`${text}: ${datesWords(say, language, row)}`}
                  onClick={() => on(row)}
                >
                  {text}
                </Button>
              ))}
            </Group>
          ) : null}
        </Group>
      ))}
    </Stack>
  )
}
