import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { askRepair, type Repair } from '../../api/repairs.ts'
import { dateWords, wallWords } from '../../format/format.ts'
import { type Say, useTexts } from '../../texts/language.ts'
import { useAct } from '../form/use-act.ts'
import { RefusalAlert } from '../refusal-alert.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { OtherTime } from './other-time.tsx'

interface Props {
  repair: Repair
  onOther: (date: string) => void
}

/** What a day lacks: one tap asks for what is likely; another time, or that she did not work, are at hand. */
export function RepairLine({ repair, onOther }: Props) {
  const { say, language } = useTexts()
  const [isOther, setOther] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const date = dateWords(language, repair.date, 'short')
  const ask = useAct(askRepair, { said: () => ({ text: say('repair.asked', { date }) }) })
  const likely = likelyOf(repair)
  const { segment } = repair
  const reason = say(repair.isRemote ? 'repair.reasonRemote' : 'repair.reason')
  return (
    <Stack gap="xs" component="article" aria-label={date}>
      <div>
        <Text fw={600}>
          {date}
          {segment === null ? '' : ` · ${say('request.segment', { number: segment })}`}
        </Text>
        <Text size="sm">{lackWords(say, repair)}</Text>
      </div>
      <EvidenceList evidence={repair.evidence} />
      <RefusalAlert error={ask.error} />
      {isOther || likely === null ? (
        <OtherTime
          repair={repair}
          isAsking={ask.isPending}
          onAsk={(times) => ask.mutate({ key, date: repair.date, segment, reason, ...times })}
        />
      ) : (
        <Group gap="xs">
          <Button
            size="md"
            mih={44}
            loading={ask.isPending}
            onClick={() => ask.mutate({ key, date: repair.date, segment, reason, ...likely })}
          >
            {askWords(say, likely)}
          </Button>
          <Button variant="default" size="md" mih={44} onClick={() => setOther(true)}>
            {say('repair.otherTime')}
          </Button>
          {repair.isRemote ? (
            <Button variant="subtle" size="md" mih={44} onClick={() => onOther(repair.date)}>
              {say('repair.notWorked')}
            </Button>
          ) : null}
        </Group>
      )}
    </Stack>
  )
}

interface Times {
  in?: string
  out?: string
}

/** The likely times of all that is missing; null if one of them is not known. */
function likelyOf({ lacks, in: from, out: to }: Repair): Times | null {
  if (lacks.some((side) => (side === 'in' ? from : to) === null)) return null
  return { ...(from !== null && { in: from }), ...(to !== null && { out: to }) }
}

function lackWords(say: Say, { isRemote, lacks }: Repair): string {
  if (lacks.length > 1) return say(isRemote ? 'repair.remote' : 'repair.lacksBoth')
  return say(lacks[0] === 'in' ? 'repair.lacksIn' : 'repair.lacksOut')
}

function askWords(say: Say, { in: from, out: to }: Times): string {
  if (from !== undefined && to !== undefined)
    return say('repair.askBoth', { from: wallWords(say, from), to: wallWords(say, to) })
  return from === undefined
    ? say('repair.askOut', { time: wallWords(say, to ?? null) })
    : say('repair.askIn', { time: wallWords(say, from) })
}
