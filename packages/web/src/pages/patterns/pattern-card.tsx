import { Badge, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { type Pattern, type PatternBook, removePattern } from '../../api/patterns.ts'
import { dateWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { useMay } from '../../parts/me-context.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { ActMenu } from './act-menu.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { AssignmentList } from './assignment-list.tsx'
import { useScopeName } from './assignment-words.ts'
import { heldOn } from './book.ts'
import { CrewTable } from './crew-table.tsx'
import { PatternNameDialog } from './name-dialog.tsx'
import { PatternDialog } from './pattern-dialog.tsx'
import { RetireDialog } from './retire-dialog.tsx'
import { useAgain } from './retiring.ts'

type Act = 'change' | 'assign' | 'rename' | 'retire' | 'use' | 'remove'

/** A pattern: its crews in the two weeks to come, who is planned by it, and what can be done to it. */
export function PatternCard({ book, pattern }: { book: PatternBook; pattern: Pattern }) {
  const { say, language } = useTexts()
  const may = useMay()
  const nameOf = useScopeName()
  const [doing, setDoing] = useState<Act | null>(null)
  const remove = useAct(removePattern, { said: () => ({ text: say('patterns.removed') }) })
  const again = useAgain()
  const close = () => setDoing(null)
  const { id, name, versions, retiredOn } = pattern
  const version = heldOn(versions, book.today)
  if (version === undefined) return null
  const next = versions.find(({ from }) => from > book.today && from !== version.from)
  const assigned = book.assignments.filter(({ patternId }) => patternId === id)
  const acts = [
    { act: 'change' as const, text: say('patterns.changeCycle') },
    { act: 'rename' as const, text: say('patterns.rename') },
    retiredOn === null
      ? { act: 'retire' as const, text: say('patterns.retire') }
      : { act: 'use' as const, text: say('patterns.useAgain') },
    ...(assigned.length === 0 ? [{ act: 'remove' as const, text: say('app.remove'), danger: true }] : []),
  ]
  const choose = (act: Act) => {
    if (act === 'remove') remove.mutate(id)
    else if (act === 'use') again.mutate({ pattern })
    else setDoing(act)
  }
  const crewNames = (offset: number) =>
    assigned
      .filter((each) => each.offset === offset && each.scope !== 'employee')
      .map(nameOf)
      .join(', ')
  return (
    <Section
      title={name}
      actions={
        may('manage-plans') ? (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="light"
              aria-label={`${name}: ${say('patterns.assign')}`}
              onClick={() => setDoing('assign')}
            >
              {say('patterns.assign')}
            </Button>
            <ActMenu of={name} label={say('patterns.changeIt')} acts={acts} onChoose={choose} />
          </Group>
        ) : null
      }
    >
      <RefusalAlert error={remove.error ?? again.error} />
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {say('patterns.cycleOf', { count: version.cycle.length })}
          {version.worksOnHolidays ? '' : ` · ${say('patterns.freeOnHolidays')}`}
          {next ? ` · ${say('patterns.nextCycle', { date: dateWords(language, next.from, 'full') })}` : ''}
        </Text>
        {retiredOn ? (
          <Badge color="gray" variant="light">
            {say('patterns.retiredBadge', { date: dateWords(language, retiredOn, 'full') })}
          </Badge>
        ) : null}
      </Group>
      <CrewTable book={book} version={version} from={book.today} under={crewNames} />
      <AssignmentList book={book} pattern={pattern} />
      {doing === 'change' ? <PatternDialog book={book} pattern={pattern} onClose={close} /> : null}
      {doing === 'assign' ? <AssignDialog book={book} pattern={pattern} onClose={close} /> : null}
      {doing === 'rename' ? <PatternNameDialog pattern={pattern} onClose={close} /> : null}
      {doing === 'retire' ? <RetireDialog book={book} of={{ pattern }} onClose={close} /> : null}
    </Section>
  )
}
