import { Textarea } from '@mantine/core'
import { applyRecompute } from '../../api/recompute.ts'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

/** Why the days that were found are written. */
export function ApplyForm({ id, onApplied }: { id: number; onApplied: (id: number) => void }) {
  const { say } = useTexts()
  const form = useForm({
    initial: { reason: '' },
    change: applyRecompute,
    input: ({ reason }) => ({ id, reason }),
    said: () => ({ text: say('recompute.begun') }),
    onDone: (run) => onApplied(run.id),
  })
  return (
    <Form form={form} label={say('recompute.apply')} action={say('recompute.apply')}>
      <Textarea
        label={say('recompute.reason')}
        description={say('recompute.reasonExplain')}
        maxLength={1000}
        autosize
        required
        {...form.field('reason')}
      />
    </Form>
  )
}
