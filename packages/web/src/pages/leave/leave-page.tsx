import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { leaveQuery } from '../../api/leave.ts'
import { dateWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { BalancesTable } from './balances-table.tsx'
import { LeaveFilterBar } from './leave-filter.tsx'
import { OpeningsDialog } from './openings-dialog.tsx'
import { filterOf } from './search.ts'
import { WriteLeaveDialog } from './write-leave-dialog.tsx'

/** What people have of annual leave: narrowed, sorted, granted to many at once, taken away as a file. */
export function LeavePage() {
  const { say, language } = useTexts()
  const may = useMay()
  const search = useSearch({ from: '/inside/leave' })
  const navigate = useNavigate({ from: '/leave' })
  const [open, setOpen] = useState<'write' | 'openings' | null>(null)
  const query = useQuery(leaveQuery(filterOf(search)))
  const file = new URLSearchParams({ language })
  for (const [key, value] of Object.entries(filterOf(search))) file.set(key, String(value))
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2}>{say('leave.title')}</Title>
        <Group gap="xs">
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              href={`/api/leave/export?${file}&format=${format}`}
              download
              variant="default"
              aria-label={say('import.download', { what: say('leave.title'), format: format.toUpperCase() })}
            >
              {format.toUpperCase()}
            </Button>
          ))}
          {may('write-leave') ? (
            <>
              <Button variant="default" onClick={() => setOpen('openings')}>
                {say('leave.bring')}
              </Button>
              <Button onClick={() => setOpen('write')}>{say('leave.write')}</Button>
            </>
          ) : null}
        </Group>
      </Group>
      <LeaveFilterBar
        search={search}
        onChange={(changed) => void navigate({ search: { ...search, ...changed }, replace: true })}
      />
      <Loaded query={query}>
        {(data) => (
          <>
            <Text size="sm" c="dimmed">
              {say('leave.explain', { date: dateWords(language, data.date, 'full') })}
              {data.total > data.people.length ? ` ${say('leave.more', { total: data.total })}` : ''}
            </Text>
            <Kept old={query.isPlaceholderData}>
              <BalancesTable data={data} />
            </Kept>
            {open === 'write' ? (
              <WriteLeaveDialog today={data.today} person={null} onClose={() => setOpen(null)} />
            ) : null}
          </>
        )}
      </Loaded>
      {open === 'openings' ? <OpeningsDialog onClose={() => setOpen(null)} /> : null}
    </Stack>
  )
}
