import { Alert, Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { bound } from '../../api/change.ts'
import { decideFinding, type HolidayFinding } from '../../api/holidays.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { Changes, findingWords } from './finding-words.tsx'

interface Props {
  findings: readonly HolidayFinding[]
  mayDecide: boolean
  today: string
}

/** What the public service left open: nothing of it is a fact until somebody takes it. */
export function FindingSection({ findings, mayDecide, today }: Props) {
  const { say } = useTexts()
  const [looking, setLooking] = useState<HolidayFinding | null>(null)
  if (findings.length === 0) return null
  return (
    <Stack component="section" gap="xs" aria-label={say('holidays.findings')}>
      {findings.map((finding) => (
        <Alert key={finding.id} color="orange" variant="light" title={findingWords(say, finding)}>
          <Stack gap="xs">
            <Changes finding={finding} />
            {mayDecide ? <Acts finding={finding} onLook={() => setLooking(finding)} /> : null}
          </Stack>
        </Alert>
      ))}
      {looking ? <DecideDialog finding={looking} today={today} onClose={() => setLooking(null)} /> : null}
    </Stack>
  )
}

function Acts({ finding, onLook }: { finding: HolidayFinding; onLook: () => void }) {
  const { say } = useTexts()
  const keep = useAct(bound(decideFinding, { id: finding.id, decision: 'keep', reason: null }), {
    said: () => ({ text: say('holidays.decided') }),
  })
  return (
    <>
      <RefusalAlert error={keep.error} />
      <Group gap="xs">
        {finding.changes.length > 0 ? (
          <Button size="compact-sm" onClick={onLook}>
            {say('holidays.look')}
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="default"
          loading={keep.isPending}
          aria-label={say('holidays.keepOf', { what: findingWords(say, finding) })}
          onClick={() => keep.mutate()}
        >
          {say('holidays.keep')}
        </Button>
      </Group>
    </>
  )
}
