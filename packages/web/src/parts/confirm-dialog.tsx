import { Button, Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Change } from '../api/change.ts'
import { useTexts } from '../texts/language.ts'
import { Dialog } from './dialog.tsx'
import { useAct } from './form/use-act.ts'
import { RefusalAlert } from './refusal-alert.tsx'
import type { Said } from './toast.tsx'

interface Props<Input, Output> {
  title: string
  text: ReactNode
  /** What the button says that does it. */
  action: string
  opened: boolean
  onClose: () => void
  change: Change<Input, Output>
  /** What it is done to. */
  of: Input
  /** What is said when it is done. */
  said: Said
  onDone?: () => void
}

/** Asks before something that cannot be taken back, or that reaches further than one sees. */
export function ConfirmDialog<Input, Output>({ title, text, action, ...it }: Props<Input, Output>) {
  const { say } = useTexts()
  const { said, onClose } = it
  const act = useAct(it.change, {
    said: () => said,
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
    <Dialog opened={it.opened} onClose={close} title={title}>
      <Stack>
        <Text size="sm" component="div">
          {text}
        </Text>
        <RefusalAlert error={act.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {say('app.cancel')}
          </Button>
          <Button
            loading={act.isPending}
            onClick={() => act.mutate(it.of)}
            {...(said.undo ? {} : { color: 'red' })}
          >
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
