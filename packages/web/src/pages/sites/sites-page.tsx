import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Site, sitesQuery } from '../../api/sites.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { SiteDialog } from './site-dialog.tsx'
import { SiteTable } from './site-table.tsx'

/** Where the company is: zones, whose law holds, which holidays. */
export function SitesPage() {
  const { say } = useTexts()
  const may = useMay()
  const [open, setOpen] = useState<Site | 'new' | null>(null)
  const query = useQuery(sitesQuery())
  return (
    <Loaded query={query}>
      {(data) => (
        <Stack gap="md">
          <Group justify="space-between">
            <div>
              <Title order={2}>{say('sites.title')}</Title>
              <Text size="sm" c="dimmed">
                {say('sites.explain')}
              </Text>
            </div>
            {may('manage-company') ? (
              <Button onClick={() => setOpen('new')}>{say('sites.add')}</Button>
            ) : null}
          </Group>
          <SiteTable sites={data.sites} onChange={may('manage-company') ? setOpen : null} />
          {open === null ? null : (
            <SiteDialog site={open === 'new' ? null : open} choices={data} onClose={() => setOpen(null)} />
          )}
        </Stack>
      )}
    </Loaded>
  )
}
