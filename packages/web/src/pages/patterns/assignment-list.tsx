import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Assignment, Pattern, PatternBook } from '../../api/patterns.ts'
import { dayWords } from '../../format/format.ts'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { useDates, useScopeName } from './assignment-words.ts'
import { heldOn } from './book.ts'
import { crewWords } from './crew-words.ts'
import { EndDialog } from './end-dialog.tsx'

type Doing = { what: 'change' | 'end'; to: Assignment } | null

/** Who is planned by a pattern: whom it reaches, as which crew, from when until when, and who said so. */
export function AssignmentList({ book, pattern }: { book: PatternBook; pattern: Pattern }) {
  const { say } = useTexts()
  const nameOf = useScopeName()
  const [doing, setDoing] = useState<Doing>(null)
  const [open, setOpen] = useState(false)
  const all = book.assignments.filter(({ patternId }) => patternId === pattern.id)
  const groups = all.filter(({ scope }) => scope !== 'employee')
  const own = all.filter(({ scope }) => scope === 'employee')
  const lines = open ? [...groups, ...own] : groups
  const close = () => setDoing(null)
  const line = (assignment: Assignment) => (
    <Line
      key={assignment.id}
      book={book}
      pattern={pattern}
      assignment={assignment}
      onAct={(what) => setDoing({ what, to: assignment })}
    />
  )
  return (
    <>
      {all.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say('patterns.nobody')}
        </Text>
      ) : lines.length === 0 ? null : (
        <Stack component="ul" gap={6} className="plain" aria-label={say('patterns.assignments')}>
          {lines.map(line)}
        </Stack>
      )}
      {own.length > 0 ? (
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={open}
            onClick={() => setOpen((before) => !before)}
          >
            {say('patterns.ownPeople', { count: pattern.ownPeople })}
          </Button>
        </Group>
      ) : null}
      {doing?.what === 'change' ? (
        <AssignDialog
          book={book}
          pattern={pattern}
          to={{ scope: doing.to.scope, id: doing.to.scopeId, name: nameOf(doing.to) }}
          offset={doing.to.offset}
          onClose={close}
        />
      ) : null}
      {doing?.what === 'end' ? <EndDialog today={book.today} assignment={doing.to} onClose={close} /> : null}
    </>
  )
}

interface LineProps {
  book: PatternBook
  pattern: Pattern
  assignment: Assignment
  onAct: (what: 'change' | 'end') => void
}

function Line({ book, pattern, assignment, onAct }: LineProps) {
  const { say, language } = useTexts()
  const may = useMay()
  const { scope, offset, people, names, madeBy, madeAt } = assignment
  const name = useScopeName()(assignment)
  const dates = useDates()(assignment)
  const crew = heldOn(pattern.versions, book.today)?.crews.find((each) => each.offset === offset)?.name
  const details = [
    ...(people === null ? [] : [peopleWords(names, people)]),
    ...(dates ? [dates] : []),
    ...(madeBy && madeAt ? [say('patterns.madeBy', { who: madeBy, date: dayWords(language, madeAt) })] : []),
  ]
  function peopleWords(first: readonly string[], count: number): string {
    if (count === 0) return say('patterns.reachesNobody')
    const rest = count - first.length
    return rest > 0
      ? say('patterns.reachesMore', { names: first.join(', '), rest, count })
      : say('patterns.reaches', { names: first.join(', '), count })
  }
  return (
    <Group component="li" justify="space-between" gap="xs" wrap="nowrap" align="start">
      <div>
        <Text size="sm">
          <Text span size="sm" fw={600}>
            {name}
          </Text>
          {scope === 'company' || scope === 'employee' ? '' : ` ${say(`patterns.scope.${scope}`)}`}
          {crew ? ` · ${crewWords(say, crew)}` : ''}
        </Text>
        <Text size="xs" c="dimmed">
          {details.join(' · ')}
        </Text>
      </div>
      {may('manage-plans') ? (
        <Group gap={4} wrap="nowrap">
          {(['change', 'end'] as const).map((what) => (
            <Button
              key={what}
              size="compact-sm"
              variant="default"
              aria-label={`${name}: ${say(`patterns.${what}It`)}`}
              onClick={() => onAct(what)}
            >
              {say(`patterns.${what}It`)}
            </Button>
          ))}
        </Group>
      ) : null}
    </Group>
  )
}
