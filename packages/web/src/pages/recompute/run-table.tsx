import { Button, Text } from '@mantine/core'
import type { RecomputeRun } from '../../api/recompute.ts'
import { momentWords } from '../../format/format.ts'
import { Table } from '../../parts/table/table.tsx'
import { useTexts } from '../../texts/language.ts'
import { daysWords, kindWords, scopeWords } from './run-words.ts'

const states = {
  running: 'recompute.running',
  finished: 'recompute.finished',
  stopped: 'recompute.stoppedState',
  failed: 'recompute.failed',
} as const

/** What was looked at and written lately. */
export function RunTable({ runs, onOpen }: { runs: readonly RecomputeRun[]; onOpen: (id: number) => void }) {
  const { say, language } = useTexts()
  const stateOf = ({ state }: RecomputeRun) => say(states[state])
  const asked = ({ askedBy, askedAt }: RecomputeRun) => `${askedBy} · ${momentWords(language, askedAt)}`
  return (
    <Table
      label={say('recompute.history')}
      title={say('recompute.history')}
      rows={runs}
      rowKey={({ id }) => id}
      count={(count) => say('recompute.count', { count })}
      empty={say('recompute.none')}
      columns={[
        {
          id: 'days',
          head: say('recompute.days'),
          by: ({ from }) => from,
          cell: (run) => (
            <>
              <Text size="sm">{daysWords(say, language, run)}</Text>
              <Text size="xs" c="dimmed" hiddenFrom="md" component="div" className="breaks">
                {kindWords(say, run)} · {scopeWords(say, language, run)} · {stateOf(run)} · {asked(run)}
              </Text>
            </>
          ),
        },
        { id: 'of', head: say('recompute.of'), from: 'md', cell: (run) => scopeWords(say, language, run) },
        { id: 'kind', head: say('recompute.kind'), from: 'md', cell: (run) => kindWords(say, run) },
        { id: 'state', head: say('recompute.state'), from: 'md', by: stateOf, cell: stateOf },
        { id: 'by', head: say('recompute.by'), from: 'md', by: ({ askedAt }) => askedAt, cell: asked },
        {
          id: 'open',
          head: '',
          cell: ({ id }) => (
            <Button variant="default" size="compact-sm" onClick={() => onOpen(id)}>
              {say('recompute.open')}
            </Button>
          ),
        },
      ]}
    />
  )
}
