import { Badge } from '@mantine/core'
import type { Request } from '../../api/requests.ts'
import { useTexts } from '../../texts/language.ts'

const colors: Record<Request['status'], string> = {
  pending: 'orange',
  approved: 'teal',
  rejected: 'red',
  withdrawn: 'gray',
  cancelled: 'gray',
}

/** Where a request stands. */
export function RequestStatus({ status }: Pick<Request, 'status'>) {
  const { say } = useTexts()
  return (
    <Badge variant="light" color={colors[status]} tt="none" flex="none">
      {say(`request.status.${status}`)}
    </Badge>
  )
}
