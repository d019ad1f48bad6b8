import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { patternsQuery } from '../../api/patterns.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { PatternCard } from './pattern-card.tsx'
import { PatternDialog } from './pattern-dialog.tsx'
import { ShiftDialog } from './shift-dialog.tsx'
import { ShiftList } from './shift-list.tsx'

/** Shifts, and the cycles that are made of them. */
export function PatternsPage() {
  const { say } = useTexts()
  const may = useMay()
  const [making, setMaking] = useState<'shift' | 'pattern' | null>(null)
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
                <Button onClick={() => setMaking('pattern')}>{say('patterns.newPattern')}</Button>
              </Group>
            ) : null}
          </Group>
          <Section title={say('patterns.shifts')}>
            <ShiftList book={book} />
          </Section>
          {book.patterns
            .filter(({ retiredOn }) => retiredOn === null || retiredOn > book.today)
            .map((pattern) => (
              <PatternCard key={pattern.id} book={book} pattern={pattern} />
            ))}
          {making === 'shift' ? <ShiftDialog book={book} onClose={close} /> : null}
          {making === 'pattern' ? <PatternDialog book={book} pattern={null} onClose={close} /> : null}
        </Stack>
      )}
    </Loaded>
  )
}
