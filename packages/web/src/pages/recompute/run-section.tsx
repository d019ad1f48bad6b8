import { Alert, Anchor, Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queryClient } from '../../api/client.ts'
import { keys } from '../../api/keys.ts'
import {
  type RecomputeRun,
  type RecomputeRunDetail,
  recomputeRunQuery,
  stopRecompute,
} from '../../api/recompute.ts'
import { momentWords } from '../../format/format.ts'
import { ChangedDays } from '../../parts/effect/changed-days.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { ApplyForm } from './apply-form.tsx'
import { daysWords, kindWords, scopeWords } from './run-words.ts'

interface Props {
  id: number
  runs: readonly RecomputeRun[]
  onOpen: (id: number) => void
}

/** How far a run is, what it found, and what can be done with it. */
export function RunSection({ id, runs, onOpen }: Props) {
  const query = useQuery(recomputeRunQuery(id))
  const state = query.data?.state
  const listed = runs.find((run) => run.id === id)?.state
  // The list of runs says so too, and days that were written are read again.
  useEffect(() => {
    if (state === undefined || state === 'running' || listed !== 'running') return
    void queryClient.invalidateQueries({ queryKey: keys.recompute, exact: true })
    void queryClient.invalidateQueries({ queryKey: keys.days })
  }, [state, listed])
  return (
    <Loaded query={query}>
      {(run) => (
        <Run run={run} applied={runs.find(({ applies }) => applies === id)?.id ?? null} onOpen={onOpen} />
      )}
    </Loaded>
  )
}

interface RunProps {
  run: RecomputeRunDetail
  /** The run that writes what this one found, if there is one. */
  applied: number | null
  onOpen: (id: number) => void
}

function Run({ run, applied, onOpen }: RunProps) {
  const { say, language } = useTexts()
  const stop = useAct(stopRecompute)
  const { state, total, people, days, changed, applies, reason } = run
  const progress = say('recompute.progress', { total, people })
  const share = total === 0 ? 100 : (100 * people) / total
  return (
    <Section
      title={`${kindWords(say, run)} · ${scopeWords(say, language, run)}`}
      actions={
        state === 'running' ? (
          <Button
            variant="default"
            size="compact-sm"
            loading={stop.isPending}
            onClick={() => stop.mutate(run.id)}
          >
            {say('recompute.stop')}
          </Button>
        ) : null
      }
    >
      <Text size="sm" c="dimmed">
        {daysWords(say, language, run)} · {run.askedBy} · {momentWords(language, run.askedAt)}
        {reason === null ? null : ` · ${reason}`}
      </Text>
      {state === 'running' ? (
        <Stack gap={4}>
          <Progress value={share} animated aria-label={progress} />
          <Text size="sm" className="numbers" role="status">
            {progress}
          </Text>
        </Stack>
      ) : (
        <Alert variant="light" py="xs" role="status" color={colourOf(run)}>
          {state === 'failed' ? `${say('recompute.broke')} ` : null}
          {state === 'stopped' ? `${say('recompute.stopped')} ` : null}
          {say(applies === null ? 'recompute.found' : 'recompute.written', { days, changed })}
        </Alert>
      )}
      <ChangedDays listed={run.listed} changed={changed} />
      {applied !== null ? (
        <Group>
          <Anchor component="button" size="sm" onClick={() => onOpen(applied)}>
            {say('recompute.toApplied')}
          </Anchor>
        </Group>
      ) : null}
      {applies === null && applied === null && state === 'finished' && changed > 0 ? (
        <ApplyForm id={run.id} onApplied={onOpen} />
      ) : null}
    </Section>
  )
}

const colourOf = ({ state, changed }: RecomputeRun) =>
  state === 'failed' ? 'red' : changed > 0 ? 'orange' : 'blue'
