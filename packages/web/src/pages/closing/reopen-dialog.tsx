import { Text, Textarea } from '@mantine/core'
import type { BoardOf } from '../../api/board.ts'
import { reopenMonth } from '../../api/closings.ts'
import { monthWords } from '../../format/format.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

/** Opens a closed month again, with a reason. */
export function ReopenDialog({ of, onClose }: { of: BoardOf; onClose: () => void }) {
  const { say, language } = useTexts()
  const month = monthWords(language, of.month)
  const form = useForm({
    initial: { reason: '' },
    change: reopenMonth,
    input: ({ reason }) => ({ ...of, reason: reason.trim() }),
    said: () => ({ text: say('closing.reopened', { month }) }),
    onDone: onClose,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('closing.reopen')}>
      <Form form={form} action={say('closing.reopen')} danger onCancel={onClose}>
        <Text size="sm">{say('closing.reopenExplain', { month })}</Text>
        <Textarea
          label={say('board.reason')}
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
