import './patterns.css'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type PatternBook, patternsQuery } from '../../api/patterns.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { HorizonSection } from './horizon-section.tsx'
import { PatternCard } from './pattern-card.tsx'
import { PatternDialog } from './pattern-dialog.tsx'
import { ShiftDialog } from './shift-dialog.tsx'
import { ShiftList } from './shift-list.tsx'

type Making = 'shift' | 'pattern' | null

/** Shifts, and the cycles that are made of them. */
export function PatternsPage() {
  const { say } = useTexts()
  const may = useMay()
  const [making, setMaking] = useState<Making>(null)
  const query = useQuery(patternsQuery())
  const close = () => setMaking(null)
  return (
    <Loaded query={query}>
      {(book) => (
        <Stack gap="md">
          <Group justify="space-between">
            <div>
              <Title order={2}>{say('patterns.title')}</Title>
              <Text size="sm" c="dimmed">
                {say('patterns.explain')}
              </Text>
            </div>
            {may('manage-plans') ? (
              <Group gap="xs">
                <Button variant="default" onClick={() => setMaking('shift')}>
                  {say('patterns.newShift')}
                </Button>
                <Button disabled={book.shifts.length === 0} onClick={() => setMaking('pattern')}>
                  {say('patterns.newPattern')}
                </Button>
              </Group>
            ) : null}
          </Group>
          <HorizonSection today={book.today} />
          <Book book={book} />
          {making === 'shift' ? <ShiftDialog book={book} onClose={close} /> : null}
          {making === 'pattern' ? <PatternDialog book={book} pattern={null} onClose={close} /> : null}
        </Stack>
      )}
    </Loaded>
  )
}

function Book({ book }: { book: PatternBook }) {
  const { say } = useTexts()
  const isOver = ({ retiredOn }: { retiredOn: string | null }) =>
    retiredOn !== null && retiredOn <= book.today
  const shifts = book.shifts.filter((shift) => !isOver(shift))
  const patterns = book.patterns.filter((pattern) => !isOver(pattern))
  const [showsOver, setShowsOver] = useState(false)
  const [overShifts, overPatterns] = [book.shifts.filter(isOver), book.patterns.filter(isOver)]
  const over = overShifts.length + overPatterns.length
  return (
    <>
      <Section title={say('patterns.shifts')}>
        {shifts.length === 0 ? (
          <Text size="sm" c="dimmed">
            {say('patterns.noShifts')}
          </Text>
        ) : (
          <ShiftList book={book} shifts={shifts} />
        )}
      </Section>
      {patterns.length === 0 ? (
        <Section title={say('patterns.patterns')}>
          <Text size="sm" c="dimmed">
            {say('patterns.noPatterns')}
          </Text>
        </Section>
      ) : (
        patterns.map((pattern) => <PatternCard key={pattern.id} book={book} pattern={pattern} />)
      )}
      {over > 0 ? (
        <Group>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={showsOver}
            onClick={() => setShowsOver((before) => !before)}
          >
            {say('patterns.over', { count: over })}
          </Button>
        </Group>
      ) : null}
      {showsOver && overShifts.length > 0 ? (
        <Section title={say('patterns.overShifts')}>
          <ShiftList book={book} shifts={overShifts} />
        </Section>
      ) : null}
      {showsOver
        ? overPatterns.map((pattern) => <PatternCard key={pattern.id} book={book} pattern={pattern} />)
        : null}
    </>
  )
}
