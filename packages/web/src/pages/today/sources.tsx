import { Stack } from '@mantine/core'
import { useMay } from '../../parts/me-context.ts'
import { SourceList } from '../sources/source-list.tsx'
import { UnknownBadges } from '../sources/unknown-badges.tsx'

/** How far the sources were read, and which badges nobody knows. */
export function Sources() {
  const may = useMay()
  return (
    <Stack gap="lg">
      <SourceList />
      {may('read-unknown-badges') ? <UnknownBadges /> : null}
    </Stack>
  )
}
