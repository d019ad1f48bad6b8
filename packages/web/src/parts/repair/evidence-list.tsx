import { List } from '@mantine/core'
import type { RepairEvidence } from '../../api/repairs.ts'
import { wallWords } from '../../format/format.ts'
import { type Say, useTexts } from '../../texts/language.ts'

/** What speaks for a proposed time, the strongest first: beside the proposal, and beside the request. */
export function EvidenceList({ evidence }: { evidence: readonly RepairEvidence[] }) {
  const { say } = useTexts()
  if (evidence.length === 0) return null
  return (
    <List size="sm" spacing={2} aria-label={say('evidence.title')} className="numbers">
      {evidence.map((one) => (
        <List.Item key={`${one.side}-${one.of}`}>{evidenceWords(say, one)}</List.Item>
      ))}
    </List>
  )
}

function evidenceWords(say: Say, { side, of, time, from, to, door, days, people }: RepairEvidence): string {
  const at = { time: wallWords(say, time) }
  const isIn = side === 'in'
  if (of === 'mates')
    return say('evidence.mates', {
      people: people ?? 0,
      from: wallWords(say, from),
      to: wallWords(say, to),
    })
  if (of === 'usual') return say(isIn ? 'evidence.usualIn' : 'evidence.usualOut', { ...at, days: days ?? 0 })
  if (of === 'plan') return say(isIn ? 'evidence.planIn' : 'evidence.planOut', at)
  return say(`evidence.${of}`, { ...at, door: door ?? '–' })
}
