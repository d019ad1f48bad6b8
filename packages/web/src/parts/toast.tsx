import { i18n } from '@lingui/core'
import { Button, Group, Text } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { Change } from '../api/change.ts'
import { useTexts } from '../texts/language.ts'
import { refusalWords } from '../texts/refusal-words.ts'

/** What was done; with `undo` it can be taken back for a while. */
export interface Said {
  text: string
  undo?: Change<void, unknown>
}

const shownMs = 5000
/** Long enough to read, to think and to reach the button; a hand over it stops the clock. */
const undoableMs = 12_000

export function toast({ text, undo }: Said): void {
  const id = crypto.randomUUID()
  notifications.show({
    id,
    message: undo ? <Undoable id={id} text={text} undo={undo} /> : text,
    autoClose: undo ? undoableMs : shownMs,
    role: 'status',
    withBorder: true,
    closeButtonProps: { 'aria-label': i18n._('app.close') },
  })
}

function Undoable({ id, text, undo }: { id: string; text: string; undo: Change<void, unknown> }) {
  const { say } = useTexts()
  const back = useMutation({
    ...undo,
    onSuccess: () => notifications.update({ id, message: say('app.undone'), autoClose: shownMs }),
  })
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <div>
        {text}
        {back.error ? (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {refusalWords(say, back.error)}
          </Text>
        ) : null}
      </div>
      <Button
        variant="light"
        size="compact-sm"
        flex="none"
        loading={back.isPending}
        onClick={() => back.mutate()}
      >
        {say('app.undo')}
      </Button>
    </Group>
  )
}

/** Where toasts appear: clear of what stands at the bottom of a phone, over every window. */
export const Toasts = () => <Notifications position="top-center" zIndex={500} />
