import { NumberInput, Textarea } from '@mantine/core'
import { type Retention, setRetention } from '../../api/retention.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

/** Other years, with the reason. */
export function PolicyDialog({ policy, onClose }: { policy: Retention['policy']; onClose: () => void }) {
  const { say } = useTexts()
  const form = useForm({
    initial: {
      daysYears: policy.daysYears as number | string,
      accessYears: policy.accessYears as number | string,
      reason: '',
    },
    change: setRetention,
    input: ({ daysYears, accessYears, reason }) => ({
      daysYears: Number(daysYears),
      accessYears: Number(accessYears),
      reason,
    }),
    said: () => ({ text: say('retention.changed') }),
    onDone: onClose,
  })
  const field = (name: 'daysYears' | 'accessYears') => ({
    ...form.field(name),
    allowDecimal: false,
    min: 1,
    max: 30,
    clampBehavior: 'none' as const,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('retention.change')}>
      <Form form={form} action={say('retention.change')} onCancel={onClose}>
        <NumberInput label={say('retention.daysYears')} {...field('daysYears')} data-autofocus />
        <NumberInput label={say('retention.accessYears')} {...field('accessYears')} />
        <Reason field={form.field('reason')} />
      </Form>
    </FormDialog>
  )
}

/** Why, as it stands in the audit. */
export function Reason({ field }: { field: object }) {
  const { say } = useTexts()
  return (
    <Textarea
      label={say('retention.reason')}
      description={say('retention.reasonExplain')}
      maxLength={1000}
      autosize
      required
      {...field}
    />
  )
}
