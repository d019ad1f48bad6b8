import { Button, Group, Stack, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../texts/language.ts'
import { Dialog } from '../dialog.tsx'

/**
 * Asks before what was entered is lost: by another page, a closed tab, or by closing what it stands in.
 * @returns `leave`, which closes it at once or after a yes, and the question, to be drawn
 */
export function useUnsaved(isChanged: () => boolean): {
  asks: boolean
  leave: (close: () => void) => void
  question: ReactNode
} {
  const [closing, setClosing] = useState<{ close: () => void } | null>(null)
  const away = useBlocker({ shouldBlockFn: isChanged, enableBeforeUnload: isChanged, withResolver: true })
  const stay = () => {
    setClosing(null)
    away.reset?.()
  }
  const go = () => {
    setClosing(null)
    const proceed = away.proceed ?? closing?.close
    proceed?.()
  }
  const asks = closing !== null || away.status === 'blocked'
  return {
    asks,
    leave: (close) => (isChanged() ? setClosing({ close }) : close()),
    question: <Question opened={asks} onStay={stay} onGo={go} />,
  }
}

function Question({ opened, onStay, onGo }: { opened: boolean; onStay: () => void; onGo: () => void }) {
  const { say } = useTexts()
  return (
    <Dialog opened={opened} onClose={onStay} title={say('form.unsaved')} zIndex={400}>
      <Stack>
        <Text size="sm">{say('form.unsavedExplain')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onStay} data-autofocus>
            {say('form.stay')}
          </Button>
          <Button color="red" onClick={onGo}>
            {say('form.discard')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
