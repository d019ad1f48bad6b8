import { Text, Textarea } from '@mantine/core'
import {
  acceptFindings,
  type BoardCode,
  type BoardItem,
  type BoardOf,
  takeBackAccepted,
} from '../../api/board.ts'
import { bound } from '../../api/change.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  of: BoardOf
  code: BoardCode
  chosen: readonly BoardItem[]
  onDone: () => void
  onClose: () => void
}

/** Lets what is chosen stand, with a reason; what has changed since is left on the board and said. */
export function AcceptDialog({ of, code, chosen, onDone, onClose }: Props) {
  const { say } = useTexts()
  const form = useForm({
    initial: { reason: '' },
    change: acceptFindings,
    input: ({ reason }) => ({ of, code, keys: chosen.map(({ key }) => key), reason: reason.trim() }),
    said: ({ accepted, gone }) => ({
      text:
        gone === 0
          ? say('board.acceptDone', { count: accepted })
          : say('board.acceptGone', { count: accepted, gone }),
      ...(accepted > 0 && {
        undo: bound(takeBackAccepted, { of, code, keys: chosen.map(({ key }) => key) }),
      }),
    }),
    onDone,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('board.accept')}>
      <Form form={form} action={say('board.acceptNow')} onCancel={onClose}>
        <Text size="sm">
          {say(`board.code.${code}`)} · {say('board.countOnly', { count: chosen.length })}
        </Text>
        <Textarea
          label={say('board.reason')}
          description={say('board.acceptExplain')}
          required
          autosize
          maxLength={1000}
          data-autofocus
          {...form.field('reason')}
        />
      </Form>
    </FormDialog>
  )
}
