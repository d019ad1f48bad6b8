import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type AskRequest, previewRequest } from '../../api/requests.ts'
import { useTexts } from '../../texts/language.ts'
import { Kept } from '../kept.tsx'
import { RefusalAlert } from '../refusal-alert.tsx'
import { ConsequenceView } from './consequence-view.tsx'

/** While somebody types. */
const waitMs = 250

/** What a request would do, before it is sent; null while it is not whole. Its reason is asked for later. */
export function AskPreview({ body }: { body: AskRequest | null }) {
  const { say } = useTexts()
  const [asked] = useDebouncedValue(body === null ? null : JSON.stringify({ ...body, reason: '–' }), waitMs)
  const { data, error, isLoading, isPlaceholderData } = useQuery({
    queryKey: ['effect', 'ask-request', asked],
    queryFn: () => previewRequest(JSON.parse(asked!)),
    enabled: asked !== null,
    placeholderData: (before) => before,
    // It is true of the moment in which it was asked.
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
  if (body === null || asked === null) return null
  if (error) return <RefusalAlert error={error} />
  return (
    <Kept old={isPlaceholderData} role="region" aria-label={say('consequence.title')} gap="xs">
      {isLoading ? (
        <Text size="sm" c="dimmed" role="status">
          {say('consequence.asking')}
        </Text>
      ) : null}
      {data && data.givesWay.length > 0 ? <Text size="sm">{say('consequence.givesWay')}</Text> : null}
      {data?.consequence ? <ConsequenceView consequence={data.consequence} balance={data.balance} /> : null}
    </Kept>
  )
}
