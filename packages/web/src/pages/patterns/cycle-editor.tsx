import { Box, Button, Group, Input, Stack, Text } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { CycleDay, PatternBook } from '../../api/patterns.ts'
import { useTexts } from '../../texts/language.ts'
import { codeOf, colourOf, nameOf } from './day-cell.tsx'

interface Props {
  book: PatternBook
  cycle: readonly CycleDay[]
  onChange: (cycle: CycleDay[]) => void
}

/**
 * The days of a cycle in a row. A day is chosen by click or arrow; a shift takes its place by click or by
 * its number, and the next day is chosen; Delete takes a day out.
 */
export function CycleEditor({ book, cycle, onChange }: Props) {
  const { say } = useTexts()
  const [chosen, setChosen] = useState(cycle.length)
  const row = useRef<HTMLDivElement>(null)
  const choices: CycleDay[] = [
    ...book.shifts.filter(({ retiredOn }) => retiredOn === null).map(({ id }) => ({ shiftId: id })),
    { off: 'offday' },
    { off: 'weeklyHoliday' },
  ]
  const choose = (place: number) => {
    const kept = Math.max(0, Math.min(place, cycle.length))
    setChosen(kept)
    row.current?.querySelectorAll('button')[kept]?.focus()
  }
  const put = (day: CycleDay) => {
    onChange(cycle.toSpliced(chosen, chosen < cycle.length ? 1 : 0, day))
    setChosen(chosen + 1)
  }
  const remove = () => {
    if (chosen < cycle.length) onChange(cycle.toSpliced(chosen, 1))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const number = Number(event.key)
    if (event.key === 'ArrowRight') choose(chosen + 1)
    else if (event.key === 'ArrowLeft') choose(chosen - 1)
    else if (event.key === 'Delete' || event.key === 'Backspace') remove()
    else if (number >= 1 && number <= choices.length) put(choices[number - 1]!)
    else return
    event.preventDefault()
  }
  return (
    <Input.Wrapper label={say('patterns.cycle')} description={say('patterns.cycleKeys')}>
      <Stack gap={6} mt={6} role="group" aria-label={say('patterns.cycle')} onKeyDown={onKeyDown}>
        <Group gap={4} ref={row}>
          {cycle.map((day, place) => (
            <Box
              // biome-ignore lint/suspicious/noArrayIndexKey: a day of a cycle is its place.
              key={place}
              component="button"
              type="button"
              className="shift-cell"
              bg={colourOf(book, day)}
              aria-label={say('patterns.dayOfCycle', { day: place + 1, name: nameOf(say, book, day) })}
              aria-pressed={place === chosen}
              tabIndex={place === chosen ? 0 : -1}
              onClick={() => choose(place)}
            >
              {codeOf(say, book, day)}
            </Box>
          ))}
          <Box
            component="button"
            type="button"
            className="shift-cell"
            aria-label={say('patterns.dayAdded')}
            aria-pressed={chosen >= cycle.length}
            tabIndex={chosen >= cycle.length ? 0 : -1}
            onClick={() => choose(cycle.length)}
          >
            +
          </Box>
        </Group>
        <Group gap={6}>
          {choices.map((day, index) => (
            <Button
              key={'off' in day ? day.off : day.shiftId}
              size="compact-sm"
              variant="default"
              onClick={() => put(day)}
              leftSection={
                <Text span size="xs" c="dimmed" aria-hidden>
                  {index < 9 ? index + 1 : ''}
                </Text>
              }
            >
              {nameOf(say, book, day)}
            </Button>
          ))}
          <Button size="compact-sm" variant="default" onClick={remove} disabled={chosen >= cycle.length}>
            {say('patterns.removeDay')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  )
}
