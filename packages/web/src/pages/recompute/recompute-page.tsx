import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { recomputeRunsQuery } from '../../api/recompute.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'
import { RangeForm } from './range-form.tsx'
import { RunSection } from './run-section.tsx'
import { RunTable } from './run-table.tsx'

/** A range of days is judged again: looked at first, then written, by a worker. */
export function RecomputePage() {
  const { say } = useTexts()
  const search = useSearch({ from: '/inside/settings/recompute' })
  const navigate = useNavigate({ from: '/settings/recompute' })
  const query = useQuery(recomputeRunsQuery())
  const open = (run: number) => void navigate({ search: { run } })
  return (
    <Loaded query={query}>
      {(data) => {
        const run = search.run ?? data.runs[0]?.id
        return (
          <Stack gap="md">
            <div>
              <Title order={2}>{say('recompute.title')}</Title>
              <Text size="sm" c="dimmed">
                {say('recompute.explain')}
              </Text>
            </div>
            <RangeForm data={data} onAsked={({ id }) => open(id)} />
            {run === undefined ? null : <RunSection key={run} id={run} runs={data.runs} onOpen={open} />}
            <RunTable runs={data.runs} onOpen={open} />
          </Stack>
        )
      }}
    </Loaded>
  )
}
