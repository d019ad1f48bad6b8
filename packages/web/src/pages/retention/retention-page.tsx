import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { queryClient } from '../../api/client.ts'
import { keys } from '../../api/keys.ts'
import { isUnderWay, type PurgeRun, type Retention, retentionQuery } from '../../api/retention.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { OldSection } from './old-section.tsx'
import { PolicyDialog } from './policy-dialog.tsx'

/** How long records are kept, and what is older: looked at first, then deleted by a worker. */
export function RetentionPage() {
  const { say } = useTexts()
  const query = useQuery(retentionQuery())
  const underWay = isUnderWay(query.data?.run)
  // What is older is another once a purge has ended.
  useEffect(() => {
    if (!underWay) return
    return () => void queryClient.invalidateQueries({ queryKey: keys.retention })
  }, [underWay])
  const may = useMay()('purge')
  return (
    <Stack gap="md" maw={860}>
      <div>
        <Title order={2}>{say('retention.title')}</Title>
        <Text size="sm" c="dimmed">
          {say('retention.explain')}
        </Text>
      </div>
      <Loaded query={query}>
        {(retention) => (
          <>
            <PolicySection retention={retention} may={may} />
            {retention.run ? <RunSection run={retention.run} /> : null}
          </>
        )}
      </Loaded>
      {may && !underWay ? <OldSection /> : null}
    </Stack>
  )
}

function PolicySection({ retention, may }: { retention: Retention; may: boolean }) {
  const { say } = useTexts()
  const [changing, setChanging] = useState(false)
  const { policy, least } = retention
  return (
    <Section
      title={say('retention.policy')}
      actions={
        may ? (
          <Button variant="default" size="compact-sm" onClick={() => setChanging(true)}>
            {say('retention.change')}
          </Button>
        ) : null
      }
    >
      {(['days', 'access'] as const).map((what) => (
        <Group key={what} justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
          <div>
            <Text size="sm">{say(`retention.${what}Years`)}</Text>
            <Text size="xs" c="dimmed">
              {say(`retention.${what}Explain`, { least: least[`${what}Years`] })}
            </Text>
          </div>
          <Text fw={600} className="numbers" style={{ whiteSpace: 'nowrap' }}>
            {say('retention.years', { years: policy[`${what}Years`] })}
          </Text>
        </Group>
      ))}
      {changing ? <PolicyDialog policy={policy} onClose={() => setChanging(false)} /> : null}
    </Section>
  )
}

function RunSection({ run }: { run: PurgeRun }) {
  const { say, language } = useTexts()
  const { rows, gone, askedBy, askedAt, reason, failed } = run
  const progress = say('retention.progress', { rows, gone })
  return (
    <Section title={say('retention.run')}>
      <Text size="sm" c="dimmed" className="breaks">
        {askedBy} · {momentWords(language, askedAt)} · {reason}
      </Text>
      {isUnderWay(run) ? (
        <Stack gap={4}>
          <Progress value={rows === 0 ? 100 : (100 * gone) / rows} animated aria-label={progress} />
          <Text size="sm" className="numbers" role="status">
            {progress}
          </Text>
        </Stack>
      ) : (
        <Alert variant="light" py="xs" role="status" color={failed ? 'red' : 'blue'}>
          {failed ? `${say('retention.broke')} ` : null}
          {say('retention.done', { gone })}
        </Alert>
      )}
    </Section>
  )
}
