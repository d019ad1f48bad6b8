import { Box } from '@mantine/core'
import type { CycleDay, PatternBook } from '../../api/patterns.ts'
import { type Say, useTexts } from '../../texts/language.ts'
import { shiftOf } from './book.ts'

/** What stands in a cell: the code of a shift, or the letter of a day off. */
export const codeOf = (say: Say, book: PatternBook, day: CycleDay): string =>
  'off' in day ? say(`patterns.letter.${day.off}`) : (shiftOf(book, day.shiftId)?.code ?? '?')

export const nameOf = (say: Say, book: PatternBook, day: CycleDay): string =>
  'off' in day ? say(`dayType.${day.off}`) : (shiftOf(book, day.shiftId)?.name ?? '?')

export const colourOf = (book: PatternBook, day: CycleDay): string =>
  'off' in day ? 'transparent' : `var(--mantine-color-${shiftOf(book, day.shiftId)?.colour ?? 'gray'}-light)`

/** A day in the colour of its shift. */
export function DayCell({ book, day, title }: { book: PatternBook; day: CycleDay; title?: string }) {
  const { say } = useTexts()
  const name = nameOf(say, book, day)
  return (
    <Box className="shift-cell" bg={colourOf(book, day)} title={title ? `${title} ${name}` : name}>
      {codeOf(say, book, day)}
    </Box>
  )
}
