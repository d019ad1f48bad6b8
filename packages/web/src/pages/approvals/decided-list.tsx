import { Badge, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { decidedQuery } from '../../api/approvals.ts'
import type { Request } from '../../api/requests.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { datesColumn, statusColumn } from '../../parts/requests/request-columns.tsx'
import { kindWords } from '../../parts/requests/request-words.ts'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, type Say, useTexts } from '../../texts/language.ts'

/** What one decided, and what others decided in one's place. */
export function DecidedList() {
  const { say, language } = useTexts()
  const query = useInfiniteQuery(decidedQuery())
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <Table
          label={say('approvals.tab.decided')}
          name="decided"
          rows={pages.flatMap(({ requests }) => requests)}
          rowKey={({ id }) => id}
          columns={columns(say, language)}
          count={() => say('approvals.decidedCount', { count: pages[0]!.total })}
          empty={say('approvals.decidedNone')}
          query={query}
        />
      )}
    </Loaded>
  )
}

const columns = (say: Say, language: Language): Column<Request>[] => [
  {
    id: 'who',
    head: say('approvals.who'),
    by: ({ employee }) => employee.name,
    cell: ({ employee, ...request }) => (
      <>
        {employee.name}
        <Text size="xs" c="dimmed">
          {kindWords(language, request)}
        </Text>
      </>
    ),
  },
  datesColumn(say, language),
  statusColumn(say),
  {
    id: 'decision',
    head: say('approvals.decision'),
    from: 'sm',
    cell: ({ decisions }) =>
      decisions.map(({ step, decision, byName, by, inPlaceOf, at, comment }) => (
        <Text key={step} size="sm">
          <Badge variant="transparent" px={0} color={decision === 'approved' ? 'teal' : 'red'} tt="none">
            {say(`request.status.${decision}`)}
          </Badge>{' '}
          {inPlaceOf === null
            ? (byName ?? by)
            : say('request.step.inPlace', { by: byName ?? by, name: inPlaceOf })}{' '}
          <Text span size="xs" c="dimmed" className="numbers">
            {momentWords(language, at)}
          </Text>
          {comment === '' ? null : (
            <Text size="xs" c="dimmed">
              {comment}
            </Text>
          )}
        </Text>
      )),
  },
]
