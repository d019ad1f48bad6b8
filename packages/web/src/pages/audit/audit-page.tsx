import { Stack, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { auditQuery } from '../../api/audit.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Table } from '../../parts/table/table.tsx'
import { OwnZoneNote } from '../../parts/zone-note.tsx'
import { useTexts } from '../../texts/language.ts'
import { auditColumns } from './audit-columns.tsx'
import { AuditFilter } from './audit-filter.tsx'
import { type AuditSearch, askedBy } from './search.ts'

/** Who did what, the newest first. What is asked stands in the address. */
export function AuditPage() {
  const { say, language } = useTexts()
  const search = useSearch({ from: '/inside/audit' })
  const navigate = useNavigate({ from: '/audit' })
  const query = useInfiniteQuery(auditQuery(askedBy(search)))
  const events = query.data?.pages.flatMap((page) => page.events) ?? []
  return (
    <Stack gap="md">
      <div>
        <Title order={2}>{say('audit.title')}</Title>
        <OwnZoneNote />
      </div>
      <AuditFilter
        search={search}
        person={events.find(({ employee }) => employee?.id === search.employee)?.employee ?? null}
        onChange={(change: AuditSearch) => void navigate({ search: { ...search, ...change } })}
      />
      <Loaded query={query}>
        {({ pages }) => (
          <Kept old={query.isPlaceholderData}>
            <Table
              label={say('audit.title')}
              rows={events}
              rowKey={({ id }) => id}
              columns={auditColumns(
                say,
                language,
                pages.flatMap(({ names }) => names),
              )}
              count={(count) => say(query.hasNextPage ? 'audit.countMore' : 'audit.count', { count })}
              empty={say('audit.none')}
              query={query}
            />
          </Kept>
        )}
      </Loaded>
    </Stack>
  )
}
