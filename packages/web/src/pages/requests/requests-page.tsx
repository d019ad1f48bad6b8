import { Button, Group, Stack, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { allRequestsQuery } from '../../api/all-requests.ts'
import type { Request } from '../../api/requests.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { mayDoToOthers, useMay, useMe } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { AskForSomebody } from './ask-for-somebody.tsx'
import { LongWaiting } from './long-waiting.tsx'
import { RequestDrawer } from './request-drawer.tsx'
import { RequestTable } from './request-table.tsx'
import { RequestsFilter } from './requests-filter.tsx'
import { filterOf, type RequestsSearch } from './search.ts'

/** All requests within reach, narrowed as the address says; one opens beside the list. */
export function RequestsPage() {
  const { say } = useTexts()
  const may = useMay()
  const search: RequestsSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const query = useInfiniteQuery(allRequestsQuery(filterOf(search)))
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const [open, setOpen] = useState<Request | null>(null)
  const shown = query.data?.pages.flatMap(({ requests }) => requests)
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2}>{say('requests.title')}</Title>
        <Group gap="xs">
          {may('manage-request-kinds') ? (
            <Button variant="default" component={Link} to="/requests/kinds">
              {say('requestKinds.title')}
            </Button>
          ) : null}
          {mayDoToOthers(me, 'ask-requests') ? (
            <Button onClick={() => setAsking(true)}>{say('requests.askFor')}</Button>
          ) : null}
        </Group>
      </Group>
      {may('delegate-for-others') ? <LongWaiting /> : null}
      <RequestsFilter
        search={search}
        person={shown?.find(({ employee }) => employee.id === search.employee)?.employee ?? null}
        onChange={(changed) =>
          void navigate({ to: '.', search: { ...search, ...changed }, replace: true, resetScroll: false })
        }
      />
      <Loaded query={query}>
        {({ pages }) => (
          <Kept old={query.isPlaceholderData}>
            <RequestTable
              requests={pages.flatMap(({ requests }) => requests)}
              total={pages[0]!.total}
              query={query}
              onOpen={setOpen}
            />
          </Kept>
        )}
      </Loaded>
      <RequestDrawer
        request={open === null ? null : (shown?.find(({ id }) => id === open.id) ?? open)}
        onClose={() => setOpen(null)}
      />
      {asking ? <AskForSomebody onClose={() => setAsking(false)} /> : null}
    </Stack>
  )
}
