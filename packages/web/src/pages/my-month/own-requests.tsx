import { Text } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { RequestsPage } from '../../api/requests.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { RequestLine } from './request-line.tsx'

/** What one asked for, the newest first; a decision shows by itself. */
export function OwnRequests({ query }: { query: UseQueryResult<RequestsPage, Error> }) {
  const { say } = useTexts()
  return (
    <Section title={say('myMonth.requests')}>
      <Loaded query={query}>
        {({ requests, next }) => (
          <>
            {requests.length === 0 ? (
              <Text c="dimmed">{say('myMonth.noRequests')}</Text>
            ) : (
              <ul className="own-requests">
                {requests.map((request) => (
                  <RequestLine key={request.id} request={request} />
                ))}
              </ul>
            )}
            <Text size="xs" c="dimmed">
              {say(next === null ? 'myMonth.cancelling' : 'myMonth.older')}
            </Text>
          </>
        )}
      </Loaded>
    </Section>
  )
}
