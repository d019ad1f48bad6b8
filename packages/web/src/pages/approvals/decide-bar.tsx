import { Card, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Approval } from '../../api/approvals.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { DecideButtons } from './decide-buttons.tsx'
import type { Undecided } from './left-undecided.tsx'
import { useDecide } from './use-decide.ts'

interface Props {
  requests: readonly Approval[]
  onDecided: (left: Undecided[]) => void
}

/** Stays in sight below the list while something is chosen. */
export function DecideBar({ requests, onDecided }: Props) {
  const { say } = useTexts()
  const [comment, setComment] = useState('')
  const { decide, error, doing } = useDecide(requests, (left) => {
    setComment('')
    onDecided(left)
  })
  if (requests.length === 0) return null
  return (
    <Card
      withBorder
      component="section"
      className="decide-bar"
      padding="sm"
      aria-label={say('approvals.bar')}
    >
      <RefusalAlert error={error} />
      <Group gap="xs" align="center">
        <Text fw={600} className="numbers" role="status">
          {say('approvals.chosen', { count: requests.length })}
        </Text>
        <TextInput
          flex={1}
          miw={160}
          maxLength={1000}
          aria-label={say('approvals.comment')}
          placeholder={say('approvals.comment')}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <DecideButtons doing={doing} onDecide={(decision) => decide(decision, comment)} />
      </Group>
    </Card>
  )
}
