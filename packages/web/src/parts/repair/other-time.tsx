import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Repair } from '../../api/repairs.ts'
import { useTexts } from '../../texts/language.ts'
import { clockOf, nearWall } from './near-wall.ts'

interface Props {
  repair: Repair
  isAsking: boolean
  onAsk: (times: { in?: string; out?: string }) => void
}

/** The times of the sides that a day lacks, as she knows them better. */
export function OtherTime({ repair, isAsking, onAsk }: Props) {
  const { say } = useTexts()
  const [from, setFrom] = useState(clockOf(repair.in))
  const [to, setTo] = useState(clockOf(repair.out))
  const lacksIn = repair.lacks.includes('in')
  const lacksOut = repair.lacks.includes('out')
  const planOf = (side: 'in' | 'out') =>
    repair.evidence.find((one) => one.side === side && one.time !== null)?.time ?? null
  const isWhole = (!lacksIn || from !== '') && (!lacksOut || to !== '')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAsk({
          ...(lacksIn && { in: nearWall(from, planOf('in')) }),
          ...(lacksOut && { out: nearWall(to, planOf('out')) }),
        })
      }}
    >
      <Group gap="xs" align="end">
        {lacksIn ? (
          <TextInput
            type="time"
            size="md"
            label={say('repair.timeIn')}
            value={from}
            required
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        ) : null}
        {lacksOut ? (
          <TextInput
            type="time"
            size="md"
            label={say('repair.timeOut')}
            value={to}
            required
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        ) : null}
        <Button type="submit" size="md" mih={44} loading={isAsking} disabled={!isWhole}>
          {say('repair.ask')}
        </Button>
      </Group>
    </form>
  )
}
