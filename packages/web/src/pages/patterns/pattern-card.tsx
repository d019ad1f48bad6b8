import { Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import type { Assignment, Pattern, PatternBook } from '../../api/patterns.ts'
import { dayWords } from '../../format/format.ts'
import { useMay } from '../../parts/me-context.ts'
import { Section } from '../../parts/section.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { heldOn } from './book.ts'
import { CrewStrips } from './crew-strips.tsx'
import { PatternDialog } from './pattern-dialog.tsx'

/** A pattern: its crews in the weeks to come, who is planned by it, and by whom that was said. */
export function PatternCard({ book, pattern }: { book: PatternBook; pattern: Pattern }) {
  const { say } = useTexts()
  const may = useMay()
  const [doing, setDoing] = useState<'change' | 'assign' | null>(null)
  const close = () => setDoing(null)
  const version = heldOn(pattern.versions, book.today)
  const assigned = book.assignments.filter(
    ({ patternId, scope }) => patternId === pattern.id && scope !== 'employee',
  )
  if (version === undefined) return null
  return (
    <Section
      title={pattern.name}
      actions={
        may('manage-plans') ? (
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={() => setDoing('change')}>
              {say('patterns.changeCycle')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setDoing('assign')}>
              {say('patterns.assign')}
            </Button>
          </Group>
        ) : null
      }
    >
      <CrewStrips book={book} version={version} from={book.today} />
      <List size="sm" listStyleType="none" aria-label={say('patterns.assignments')}>
        {assigned.map((assignment) => (
          <List.Item key={assignment.id}>
            <AssignmentLine assignment={assignment} crews={version.crews} />
          </List.Item>
        ))}
        {pattern.ownPeople > 0 ? (
          <List.Item>{say('patterns.ownPeople', { count: pattern.ownPeople })}</List.Item>
        ) : null}
      </List>
      {doing === 'change' ? <PatternDialog book={book} pattern={pattern} onClose={close} /> : null}
      {doing === 'assign' ? <AssignDialog book={book} pattern={pattern} onClose={close} /> : null}
    </Section>
  )
}

function AssignmentLine({
  assignment,
  crews,
}: {
  assignment: Assignment
  crews: readonly { name: string; offset: number }[]
}) {
  const { say, language } = useTexts()
  const { scope, name, nameEn, offset, from, until, madeBy, madeAt } = assignment
  const crew = crews.find((each) => each.offset === offset)?.name
  const parts = [
    scope === 'company' ? say('patterns.scope.company') : nameIn(language, name ?? '', nameEn),
    ...(crew ? [say('patterns.crewOf', { crew })] : []),
    ...(from ? [say('patterns.since', { date: dayWords(language, from) })] : []),
    ...(until ? [say('patterns.before', { date: dayWords(language, until) })] : []),
  ]
  return (
    <>
      {parts.join(' · ')}
      {madeBy && madeAt ? (
        <Text span size="xs" c="dimmed">
          {' '}
          {say('patterns.madeBy', { who: madeBy, date: dayWords(language, madeAt) })}
        </Text>
      ) : null}
    </>
  )
}
