import { Text } from '@mantine/core'
import type { Request } from '../../api/requests.ts'
import type { Language, Say } from '../../texts/language.ts'
import type { Column } from '../table/column.ts'
import { RequestStatus } from './request-status.tsx'
import { datesWords, partsWords } from './request-words.ts'

/** Which dates, and how much of them. */
export const datesColumn = (say: Say, language: Language): Column<Request> => ({
  id: 'dates',
  head: say('approvals.dates'),
  className: 'numbers',
  by: ({ days }) => days[0]?.date ?? null,
  cell: (request) => (
    <>
      {datesWords(say, language, request.days)}
      <Text size="xs" c="dimmed">
        {partsWords(say, request)}
      </Text>
    </>
  ),
})

export const statusColumn = (say: Say): Column<Request> => ({
  id: 'status',
  head: say('approvals.status'),
  by: ({ status }) => say(`request.status.${status}`),
  cell: ({ status }) => <RequestStatus status={status} />,
})
