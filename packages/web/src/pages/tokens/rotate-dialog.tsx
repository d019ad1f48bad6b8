import { NumberInput, Text } from '@mantine/core'
import { rotateToken, type Token } from '../../api/tokens.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { TokenShown } from './token-shown.tsx'

/** A new token in the place of an old one, which stays valid for a while. */
export function RotateDialog({ token: { id, label }, onClose }: { token: Token; onClose: () => void }) {
  const { say } = useTexts()
  const form = useForm({
    initial: { overlapHours: 24 as number | string },
    change: rotateToken,
    input: ({ overlapHours }) => ({ id, overlapHours: Number(overlapHours) }),
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('tokens.rotateTitle', { label })}>
      {form.done ? (
        <TokenShown made={form.done} onClose={onClose} />
      ) : (
        <Form form={form} action={say('tokens.rotate')}>
          <Text size="sm">{say('tokens.rotateExplain')}</Text>
          <NumberInput
            label={say('tokens.overlapHours')}
            min={0}
            max={720}
            allowDecimal={false}
            required
            data-autofocus
            {...form.field('overlapHours')}
          />
        </Form>
      )}
    </FormDialog>
  )
}
