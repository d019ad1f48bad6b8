import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Change } from '../api/change.ts'
import { useTexts } from '../texts/language.ts'
import { Dialog } from './dialog.tsx'
import { RefusalAlert } from './refusal-alert.tsx'

interface Props<Input> {
  title: string
  text: string
  /** What the button says that does it. */
  action: string
  opened: boolean
  onClose: () => void
  change: Change<Input, unknown>
  /** What it is done to. */
  of: Input
  onDone?: () => void
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog<Input>({ title, text, action, opened, onClose, ...act }: Props<Input>) {
  const { say } = useTexts()
  const doIt = useMutation({
    ...act.change,
    onSuccess: () => {
      onClose()
      act.onDone?.()
    },
  })
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
          <Button color="red" loading={doIt.isPending} onClick={() => doIt.mutate(act.of)}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
