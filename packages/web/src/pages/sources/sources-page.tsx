import { Stack, Title } from '@mantine/core'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { QuarantineTable } from './quarantine-table.tsx'
import { SourceList } from './source-list.tsx'
import { UnknownBadges } from './unknown-badges.tsx'

/** The security systems: how far each was read, what its agent says, and whose badges are not known. */
export function SourcesPage() {
  const { say } = useTexts()
  const may = useMay()
  return (
    <Stack gap="lg" maw={900}>
      <Title order={2}>{say('sources.title')}</Title>
      <SourceList detailed />
      {may('read-unknown-badges') ? <UnknownBadges /> : null}
      {may('read-quarantine') ? <QuarantineTable /> : null}
    </Stack>
  )
}
