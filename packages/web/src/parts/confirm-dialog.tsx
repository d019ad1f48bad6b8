import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTexts } from '../texts/language.ts'
import { Dialog } from './dialog.tsx'
import { RefusalAlert } from './refusal-alert.tsx'

interface Props {
  title: string
  text: string
  /** What the button says that does it. */
  action: string
  opened: boolean
  onClose: () => void
  onConfirm: () => Promise<void>
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({ title, text, action, opened, onClose, onConfirm }: Props) {
  const { say } = useTexts()
  const doIt = useMutation({ mutationFn: onConfirm, onSuccess: onClose })
  const close = () => {
    doIt.reset()
    onClose()
  }
  return (
    <Dialog opened={opened} onClose={close} title={title}>
      <Stack>
        <Text size="sm">{text}</Text>
        <RefusalAlert error={doIt.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {say('app.cancel')}
          </Button>
          <Button color="red" loading={doIt.isPending} onClick={() => doIt.mutate()}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
