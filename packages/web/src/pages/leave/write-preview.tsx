import { useQuery } from '@tanstack/react-query'
import { tryLeave, type WriteLeave } from '../../api/leave.ts'
import { Kept } from '../../parts/kept.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { ChangedBalances } from './changed-balances.tsx'

/** What would be written, before it is: the server does it and takes it back. */
export function WritePreview({ input }: { input: WriteLeave | null }) {
  const { say } = useTexts()
  // The reason changes nothing, and is still to be entered.
  const asked = input && { ...input, reason: input.reason.trim() || '-' }
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['effect', 'write-leave', asked && { ...asked, reason: '' }],
    queryFn: () => tryLeave(asked!),
    enabled: asked !== null,
    placeholderData: (before) => before,
    // It is true of the moment in which it was asked.
    gcTime: 0,
    staleTime: 0,
    retry: false,
  })
  if (asked === null) return null
  if (error) return <RefusalAlert error={error} />
  return (
    <Kept old={isPlaceholderData} role="region" aria-label={say('leave.preview')} gap="xs">
      {data ? <ChangedBalances people={data.people} /> : null}
    </Kept>
  )
}
