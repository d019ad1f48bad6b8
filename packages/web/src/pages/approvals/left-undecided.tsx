import { Alert, List } from '@mantine/core'
import type { Approval, DecidedRequest } from '../../api/approvals.ts'
import { datesWords, kindWords } from '../../parts/requests/request-words.ts'
import { useTexts } from '../../texts/language.ts'

export interface Undecided {
  request: Approval
  refused: NonNullable<DecidedRequest['refused']>
}

/** What was left as it is, one by one, each with why. */
export function LeftUndecided({
  undecided,
  onClose,
}: {
  undecided: readonly Undecided[]
  onClose: () => void
}) {
  const { say, language } = useTexts()
  if (undecided.length === 0) return null
  return (
    <Alert
      color="orange"
      variant="light"
      role="alert"
      withCloseButton
      closeButtonLabel={say('app.close')}
      onClose={onClose}
      title={say('approvals.left', { count: undecided.length })}
    >
      <List size="sm" spacing={4} listStyleType="none">
        {undecided.map(({ request, refused }) => (
          <List.Item key={request.id}>
            <b>{request.employee.name}</b> {kindWords(language, request)}{' '}
            {datesWords(say, language, request.days)}: {say(`request.refused.${refused}`)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
