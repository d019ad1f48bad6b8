import { Button, Group } from '@mantine/core'
import type { Decision } from '../../api/approvals.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  /** What is being sent; meanwhile the other one rests. */
  doing: Decision['decision'] | null
  onDecide: (decision: Decision['decision']) => void
}

/** Yes or no; where a dialog opens for them, yes is under the finger. */
export function DecideButtons({ doing, onDecide }: Props) {
  const { say } = useTexts()
  return (
    <Group gap="xs" wrap="nowrap" justify="flex-end">
      <Button
        variant="default"
        disabled={doing === 'approve'}
        loading={doing === 'reject'}
        onClick={() => onDecide('reject')}
      >
        {say('approvals.reject')}
      </Button>
      <Button
        data-autofocus
        disabled={doing === 'reject'}
        loading={doing === 'approve'}
        onClick={() => onDecide('approve')}
      >
        {say('approvals.approve')}
      </Button>
    </Group>
  )
}
