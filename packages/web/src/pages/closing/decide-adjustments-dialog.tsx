import { Text, Textarea, TextInput } from '@mantine/core'
import { type Adjustment, decideAdjustments } from '../../api/closings.ts'
import { presentDate } from '../../api/present-date.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  decision: 'accept' | 'dismiss'
  chosen: readonly Adjustment[]
  onDone: () => void
  onClose: () => void
}

/** Takes differences into an open month, or leaves them be; why, in either case. */
export function DecideAdjustmentsDialog({ decision, chosen, onDone, onClose }: Props) {
  const { say } = useTexts()
  const accepts = decision === 'accept'
  const form = useForm({
    initial: { intoMonth: presentDate().slice(0, 7), reason: '' },
    change: decideAdjustments,
    input: ({ intoMonth, reason }) => ({
      ids: chosen.map(({ id }) => id),
      decision,
      intoMonth: accepts ? intoMonth : null,
      reason: reason.trim(),
    }),
    said: ({ decided }) => ({
      text: say(accepts ? 'adjustments.accepted' : 'adjustments.dismissed', { count: decided.length }),
    }),
    onDone,
  })
  const title = say(accepts ? 'adjustments.accept' : 'adjustments.dismiss')
  return (
    <FormDialog form={form} onClose={onClose} title={title}>
      <Form form={form} action={title} onCancel={onClose}>
        <Text size="sm">{say('board.countOnly', { count: chosen.length })}</Text>
        {accepts ? (
          <TextInput type="month" label={say('adjustments.into')} required {...form.field('intoMonth')} />
        ) : null}
        <Textarea label={say('board.reason')} required autosize maxLength={1000} {...form.field('reason')} />
      </Form>
    </FormDialog>
  )
}
