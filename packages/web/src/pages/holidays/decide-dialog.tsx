import { Text, TextInput } from '@mantine/core'
import { decideFinding, type HolidayFinding, previewDecision } from '../../api/holidays.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { Changes, findingWords } from './finding-words.tsx'

interface Props {
  finding: HolidayFinding
  today: string
  onClose: () => void
}

/** What taking a finding changes, from what to what, before it is taken. */
export function DecideDialog({ finding, today, onClose }: Props) {
  const { say } = useTexts()
  const form = useForm({
    initial: { reason: '' },
    change: decideFinding,
    input: ({ reason }) => ({ id: finding.id, decision: 'apply' as const, reason: reason.trim() || null }),
    said: () => ({ text: say('holidays.decided') }),
    onDone: onClose,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('holidays.look')}>
      <Form form={form} action={say('holidays.apply')} onCancel={onClose}>
        <Text size="sm">{findingWords(say, finding)}</Text>
        <Changes finding={finding} />
        <EffectPreview act="holiday-finding" input={finding.id} ask={previewDecision} />
        <TextInput
          label={say('holidays.reason')}
          description={say('holidays.reasonWhen')}
          maxLength={1000}
          required={finding.changes.some(({ date }) => date < today)}
          {...form.field('reason')}
        />
      </Form>
    </FormDialog>
  )
}
