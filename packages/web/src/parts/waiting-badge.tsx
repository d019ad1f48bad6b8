import { Badge, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { waitingQuery } from '../api/approvals.ts'
import { useTexts } from '../texts/language.ts'

/** How much waits for one's decision; nothing where nothing does. */
export function WaitingBadge() {
  const { say } = useTexts()
  const { data } = useQuery(waitingQuery())
  if (!data || data.count === 0) return null
  return (
    <Badge size="sm" circle={data.count < 10} color={data.late > 0 ? 'red' : 'teal'} className="numbers">
      <span aria-hidden>{data.count > 99 ? '99+' : data.count}</span>
      <VisuallyHidden>{say('approvals.waiting', { count: data.count })}</VisuallyHidden>
    </Badge>
  )
}
