import { Text, TextInput } from '@mantine/core'
import { cancelRequest, previewCancel } from '../../api/all-requests.ts'
import type { Request } from '../../api/requests.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { datesWords, kindWords } from '../../parts/requests/request-words.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  request: Request
  onDone: () => void
  onClose: () => void
}

/** Takes an approval back, with a reason; the days are as if it had never been. */
export function CancelDialog({ request, onDone, onClose }: Props) {
  const { say, language } = useTexts()
  const form = useForm({
    initial: { reason: '' },
    change: cancelRequest,
    input: ({ reason }) => ({ id: request.id, reason: reason.trim() }),
    said: () => ({ text: say('requests.cancelled') }),
    onDone,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('requests.cancel')} zIndex={300}>
      <Form form={form} action={say('requests.cancelNow')} danger onCancel={onClose}>
        <Text size="sm">
          {request.employee.name} · {kindWords(language, request)} · {datesWords(say, language, request.days)}
        </Text>
        <EffectPreview act="cancel-request" input={request.id} ask={previewCancel} />
        <TextInput label={say('requests.reason')} required maxLength={1000} {...form.field('reason')} />
      </Form>
    </FormDialog>
  )
}
