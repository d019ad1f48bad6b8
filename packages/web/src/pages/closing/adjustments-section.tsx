import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { adjustedFigures } from '@rollcall/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Adjustment, adjustmentsQuery } from '../../api/closings.ts'
import { dateWords, durationText, momentWords } from '../../format/format.ts'
import { useMay } from '../../parts/me-context.ts'
import { MoreOfQuery } from '../../parts/more-on-scroll.tsx'
import { Section } from '../../parts/section.tsx'
import { type Say, useTexts } from '../../texts/language.ts'
import { DecideAdjustmentsDialog } from './decide-adjustments-dialog.tsx'

/** What became known of closed days: taken into an open month, or dismissed; nothing where nothing did. */
export function AdjustmentsSection() {
  const { say } = useTexts()
  const mayClose = useMay()('close-months')
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set())
  const [decision, setDecision] = useState<'accept' | 'dismiss' | null>(null)
  const query = useInfiniteQuery(adjustmentsQuery())
  const adjustments = query.data?.pages.flatMap((page) => page.adjustments) ?? []
  if (adjustments.length === 0) return null
  const chosen = adjustments.filter(({ id }) => marked.has(id))
  const choose = (id: number, isChosen: boolean) =>
    setMarked((before) => {
      const after = new Set(before)
      if (isChosen) after.add(id)
      else after.delete(id)
      return after
    })
  return (
    <Section title={say('adjustments.title')}>
      <Text size="sm" c="dimmed">
        {say('adjustments.explain')}
      </Text>
      <ul className="board-items">
        {adjustments.map((one) => (
          <AdjustmentLine
            key={one.id}
            adjustment={one}
            isChosen={marked.has(one.id)}
            onChoose={mayClose ? (isChosen) => choose(one.id, isChosen) : null}
          />
        ))}
      </ul>
      <MoreOfQuery query={query} />
      {chosen.length > 0 ? (
        <div className="board-acts">
          <Group gap="xs">
            <Text fw={600} className="numbers" role="status">
              {say('board.chosen', { count: chosen.length })}
            </Text>
            <Button onClick={() => setDecision('accept')}>{say('adjustments.accept')}</Button>
            <Button variant="default" onClick={() => setDecision('dismiss')}>
              {say('adjustments.dismiss')}
            </Button>
          </Group>
        </div>
      ) : null}
      {decision === null ? null : (
        <DecideAdjustmentsDialog
          decision={decision}
          chosen={chosen}
          onDone={() => {
            setDecision(null)
            setMarked(new Set())
          }}
          onClose={() => setDecision(null)}
        />
      )}
    </Section>
  )
}

interface LineProps {
  adjustment: Adjustment
  isChosen: boolean
  onChoose: ((isChosen: boolean) => void) | null
}

function AdjustmentLine({ adjustment, isChosen, onChoose }: LineProps) {
  const { say, language } = useTexts()
  const { employee, date, causes, knownAt } = adjustment
  const what = `${employee.name} · ${dateWords(language, date, 'short')}`
  return (
    <li className="board-item">
      {onChoose ? (
        <Checkbox
          mt={2}
          checked={isChosen}
          aria-label={say('board.choose', { what })}
          onChange={({ currentTarget: { checked } }) => onChoose(checked)}
        />
      ) : null}
      <Stack gap={2}>
        <Link
          className="row-link"
          to="/people/$id"
          params={{ id: String(employee.id) }}
          search={{ month: date.slice(0, 7), day: date }}
        >
          {what}
        </Link>
        <Text size="sm" className="numbers">
          {changesOf(say, adjustment).join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {say('adjustments.known', {
            causes: causes.map((cause) => say(`adjustments.cause.${cause}`)).join(', '),
            when: momentWords(language, knownAt),
          })}
        </Text>
      </Stack>
    </li>
  )
}

/** Each of these figures that is another one, as it was and as it is. */
function changesOf(say: Say, { before, after }: Adjustment): string[] {
  const words = (value: unknown) => (typeof value === 'number' ? durationText(say, value) : '–')
  const changed = adjustedFigures
    .filter((name) => (before?.[name] ?? null) !== (after?.[name] ?? null))
    .map((name) =>
      say('adjustments.change', {
        what: say(`adjustments.${name}`),
        before: words(before?.[name]),
        after: words(after?.[name]),
      }),
    )
  return changed.length > 0 ? changed : [say('adjustments.other')]
}
