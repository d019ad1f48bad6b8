import { Box, Button, Group, Input, NumberInput, Stack, Text } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { CycleDay, PatternBook } from '../../api/patterns.ts'
import { useTexts } from '../../texts/language.ts'
import { codeOf, colourOf, nameOf } from './day-cell.tsx'

interface Props {
  book: PatternBook
  cycle: readonly CycleDay[]
  /** What is wrong with it, as the server said. */
  error: string | null
  onChange: (cycle: CycleDay[]) => void
}

const longest = 366

/**
 * The days of a cycle in a row, painted with the shift in hand: by click, by dragging over them, or by its
 * number on the keyboard, which goes on to the next day. Delete takes a day out.
 */
export function CycleEditor({ book, cycle, error, onChange }: Props) {
  const { say } = useTexts()
  const choices: CycleDay[] = [
    ...book.shifts.filter(({ retiredOn }) => retiredOn === null).map(({ id }) => ({ shiftId: id })),
    { off: 'offday' },
    { off: 'weeklyHoliday' },
  ]
  const [brush, setBrush] = useState(0)
  const [at, setAt] = useState(cycle.length)
  const row = useRef<HTMLDivElement>(null)
  const go = (place: number) => {
    const kept = Math.max(0, Math.min(place, cycle.length))
    setAt(kept)
    row.current?.querySelectorAll('button')[kept]?.focus()
  }
  const paint = (place: number, day = choices[brush]!) => {
    if (place >= longest) return
    onChange(cycle.toSpliced(place, place < cycle.length ? 1 : 0, day))
    setAt(place < cycle.length ? place : place + 1)
  }
  const stretch = (length: number) =>
    onChange(
      Array.from(
        { length: Math.min(Math.max(length, 0), longest) },
        (_, place) => cycle[place] ?? choices[brush]!,
      ),
    )
  const onKeyDown = (event: KeyboardEvent) => {
    const number = Number(event.key)
    if (event.key === 'ArrowRight') go(at + 1)
    else if (event.key === 'ArrowLeft') go(at - 1)
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(cycle.toSpliced(at, 1))
    else if (number >= 1 && number <= choices.length) {
      setBrush(number - 1)
      paint(at, choices[number - 1]!)
      setAt(at + 1)
    } else return
    event.preventDefault()
  }
  const onDrag = (event: PointerEvent) => {
    if (event.buttons !== 1) return
    const over = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-day]')
    const place = Number(over?.dataset.day ?? Number.NaN)
    if (place < cycle.length && !sameDay(cycle[place]!, choices[brush]!)) paint(place)
  }
  return (
    <Input.Wrapper
      label={say('patterns.cycle')}
      labelElement="div"
      description={say('patterns.cycleKeys')}
      error={error}
    >
      <Stack gap="xs" mt={6}>
        <Group gap={6} role="group" aria-label={say('patterns.brush')}>
          {choices.map((day, index) => (
            <Button
              key={'off' in day ? day.off : day.shiftId}
              size="compact-sm"
              variant={index === brush ? 'light' : 'default'}
              aria-pressed={index === brush}
              onClick={() => setBrush(index)}
              leftSection={
                <Box className="shift-dot" bg={colourOf(book, day)} aria-hidden>
                  {codeOf(say, book, day)}
                </Box>
              }
              rightSection={
                index < 9 ? (
                  <Text span size="xs" c="dimmed" aria-hidden visibleFrom="sm">
                    {index + 1}
                  </Text>
                ) : null
              }
            >
              {nameOf(say, book, day)}
            </Button>
          ))}
        </Group>
        {/* biome-ignore lint/a11y/useSemanticElements: keys are taken for all days of the cycle. */}
        <div
          ref={row}
          className="cycle-days"
          role="group"
          aria-label={say('patterns.cycle')}
          onKeyDown={onKeyDown}
          onPointerMove={onDrag}
        >
          {[...cycle, null].map((day, place) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a day of a cycle is its place.
              key={place}
              type="button"
              className="shift-cell"
              data-day={place}
              data-number={place + 1}
              style={{ background: day ? colourOf(book, day) : 'transparent' }}
              aria-label={
                day
                  ? say('patterns.dayOfCycle', {
                      day: place + 1,
                      code: codeOf(say, book, day),
                      name: nameOf(say, book, day),
                    })
                  : say('patterns.dayAdded')
              }
              aria-current={place === at ? 'true' : undefined}
              tabIndex={place === Math.min(at, cycle.length) ? 0 : -1}
              onFocus={() => setAt(place)}
              onClick={() => paint(place)}
            >
              {day ? codeOf(say, book, day) : '+'}
            </button>
          ))}
        </div>
        <Group gap="xs" align="end">
          <NumberInput
            label={say('patterns.length')}
            size="xs"
            w={110}
            min={0}
            max={longest}
            clampBehavior="strict"
            allowDecimal={false}
            value={cycle.length}
            onChange={(value) => stretch(Number(value))}
          />
          <Button
            size="xs"
            variant="default"
            disabled={at >= cycle.length}
            onClick={() => onChange(cycle.toSpliced(at, 1))}
          >
            {say('patterns.removeDay')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  )
}

const sameDay = (a: CycleDay, b: CycleDay) => JSON.stringify(a) === JSON.stringify(b)
