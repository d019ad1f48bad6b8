import { Button, Group, Stack, Text } from '@mantine/core'
import type { Change } from '../api/change.ts'
import { useTexts } from '../texts/language.ts'
import { Dialog } from './dialog.tsx'
import { useAct } from './form/use-act.ts'
import { RefusalAlert } from './refusal-alert.tsx'

interface Props<Input, Output> {
  title: string
  text: string
  /** What the button says that does it. */
  action: string
  opened: boolean
  onClose: () => void
  change: Change<Input, Output>
  /** What it is done to. */
  of: Input
  /** What is said when it is done. */
  said: string
  onDone?: () => void
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog<Input, Output>({
  title,
  text,
  action,
  opened,
  onClose,
  said,
  ...it
}: Props<Input, Output>) {
  const { say } = useTexts()
  const act = useAct(it.change, {
    said: () => ({ text: said }),
    onDone: () => {
      onClose()
      it.onDone?.()
    },
  })
  const close = () => {
    act.reset()
    onClose()
  }
  return (
    <Dialog opened={opened} onClose={close} title={title}>
      <Stack>
        <Text size="sm">{text}</Text>
        <RefusalAlert error={act.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {say('app.cancel')}
          </Button>
          <Button color="red" loading={act.isPending} onClick={() => act.mutate(it.of)}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
