import { Group, ScrollArea, Stack, Text } from '@mantine/core'
import type { Pattern, PatternBook } from '../../api/patterns.ts'
import { dateWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { daysFrom } from './book.ts'
import { DayCell } from './day-cell.tsx'

interface Props {
  book: PatternBook
  version: Pick<Pattern['versions'][number], 'anchor' | 'cycle' | 'crews'>
  from: string
}

/** What the next four weeks look like: a line a crew, a cell a date, in the colours of the shifts. */
export function CrewStrips({ book, version, from }: Props) {
  const { say, language } = useTexts()
  const crews = version.crews.length > 0 ? version.crews : [{ name: '', offset: 0 }]
  return (
    <ScrollArea
      type="auto"
      offsetScrollbars
      viewportProps={{ 'aria-label': say('patterns.preview'), role: 'group', tabIndex: 0 }}
    >
      <Stack gap={4}>
        {crews.map(({ name, offset }) => (
          <Group key={`${name}${offset}`} gap={2} wrap="nowrap">
            {name === '' ? null : (
              <Text size="xs" w={40} style={{ flexShrink: 0 }} truncate>
                {name}
              </Text>
            )}
            {daysFrom(version, offset, from, 28).map(({ date, day }) => (
              <DayCell key={date} book={book} day={day} title={dateWords(language, date, 'short')} />
            ))}
          </Group>
        ))}
      </Stack>
    </ScrollArea>
  )
}
