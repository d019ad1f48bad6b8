import { Button, List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type OfferedPattern, startsQuery } from '../../api/own-plan.ts'
import { dateWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { StartDialog } from './start-dialog.tsx'
import { startWords } from './start-words.ts'

/** The starts that one's pattern lets one choose; nothing where it offers none. */
export function StartSection({ id }: { id: number }) {
  const { say } = useTexts()
  const query = useQuery(startsQuery(id))
  const [choosing, setChoosing] = useState<OfferedPattern | null>(null)
  if (query.data?.patterns.length === 0) return null
  return (
    <Section title={say('ownPlan.start')}>
      <Loaded query={query}>
        {({ today, patterns }) => (
          <>
            {patterns.map((pattern) => (
              <Offered
                key={pattern.patternId}
                pattern={pattern}
                today={today}
                onChoose={() => setChoosing(pattern)}
              />
            ))}
            {choosing ? (
              <StartDialog id={id} pattern={choosing} today={today} onClose={() => setChoosing(null)} />
            ) : null}
          </>
        )}
      </Loaded>
    </Section>
  )
}

interface OfferedProps {
  pattern: OfferedPattern
  today: string
  onChoose: () => void
}

function Offered({ pattern, today, onChoose }: OfferedProps) {
  const { say, language } = useTexts()
  const { name, scheduled, choices } = pattern
  const now = choices.find(({ from, until }) => (from ?? today) <= today && (until ?? '9') > today)
  const later = choices.filter(({ from }) => from !== null && from > today)
  return (
    <div>
      <Text>
        {say('ownPlan.startNow', { pattern: name, start: startWords(say, now?.start ?? null, scheduled) })}
      </Text>
      {later.length > 0 ? (
        <List size="sm">
          {later.map(({ from, start }) => (
            <List.Item key={from}>
              {say('ownPlan.startLater', {
                date: dateWords(language, from!, 'short'),
                start: startWords(say, start, scheduled),
              })}
            </List.Item>
          ))}
        </List>
      ) : null}
      <Button variant="default" mt="xs" onClick={onChoose}>
        {say('ownPlan.chooseStart')}
      </Button>
    </div>
  )
}
