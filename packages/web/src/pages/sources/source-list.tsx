import { Card, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../api/sources.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { OwnZoneNote } from '../../parts/zone-note.tsx'
import { useTexts } from '../../texts/language.ts'
import { SourceLine } from './source-line.tsx'

/**
 * How far each security system was read, and what its agent complains about; `detailed` with its agent and
 * token.
 */
export function SourceList({ detailed = false }: { detailed?: boolean }) {
  const { say } = useTexts()
  const may = useMay()
  const query = useQuery(sourcesQuery())
  return (
    <Card withBorder component="section" aria-label={say('sources.title')}>
      {detailed ? null : (
        <Title order={3} size="h4" mb="xs">
          {say('sources.title')}
        </Title>
      )}
      <Loaded query={query}>
        {({ sources, now }) => (
          <Stack gap={detailed ? 'lg' : 'sm'}>
            {sources.length === 0 ? null : <OwnZoneNote />}
            {sources.length === 0 ? <Text c="dimmed">{say('sources.none')}</Text> : null}
            {sources.map((source) => (
              <SourceLine
                key={source.id}
                source={source}
                now={now}
                detailed={detailed}
                mayQuarantine={may('read-quarantine')}
              />
            ))}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}
