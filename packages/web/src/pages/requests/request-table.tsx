import { Text, UnstyledButton } from '@mantine/core'
import type { Request } from '../../api/requests.ts'
import { momentWords } from '../../format/format.ts'
import type { Paged } from '../../parts/more-on-scroll.tsx'
import { datesColumn, statusColumn } from '../../parts/requests/request-columns.tsx'
import { kindWords } from '../../parts/requests/request-words.ts'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, type Say, useTexts } from '../../texts/language.ts'

interface Props {
  requests: readonly Request[]
  total: number
  query: Paged
  onOpen: (request: Request) => void
}

/** Requests in rows; one is opened by its name. */
export function RequestTable({ requests, total, query, onOpen }: Props) {
  const { say, language } = useTexts()
  return (
    <Table
      label={say('requests.list')}
      rows={requests}
      rowKey={({ id }) => id}
      columns={columns(say, language, onOpen)}
      count={() => say('requests.count', { count: total })}
      empty={say('requests.none')}
      query={query}
    />
  )
}

const columns = (say: Say, language: Language, onOpen: (request: Request) => void): Column<Request>[] => [
  {
    id: 'person',
    head: say('requests.person'),
    by: ({ employee }) => employee.name,
    cell: (request) => (
      <UnstyledButton className="row-link" onClick={() => onOpen(request)}>
        {request.employee.name}
        <Text size="xs" c="dimmed">
          {request.employee.number}
        </Text>
      </UnstyledButton>
    ),
  },
  {
    id: 'kind',
    head: say('requests.kind'),
    by: (request) => kindWords(language, request),
    cell: (request) => kindWords(language, request),
  },
  datesColumn(say, language),
  statusColumn(say),
  {
    id: 'asked',
    head: say('requests.askedAt'),
    from: 'sm',
    className: 'numbers',
    by: ({ askedAt }) => askedAt,
    cell: ({ askedAt, askedByName, employee }) => (
      <>
        {momentWords(language, askedAt)}
        {askedByName === null || askedByName === employee.name ? null : (
          <Text size="xs" c="dimmed">
            {say('requests.askedBy', { name: askedByName })}
          </Text>
        )}
      </>
    ),
  },
]
