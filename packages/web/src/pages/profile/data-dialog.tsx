import { Text, Textarea } from '@mantine/core'
import { exportPerson } from '../../api/retention.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { saveFile } from '../../parts/save-file.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  employee: { id: number; number: string }
  onClose: () => void
}

/** HR takes what is held about somebody, for her, and says why. */
export function DataDialog({ employee: { id, number }, onClose }: Props) {
  const { say } = useTexts()
  const form = useForm({
    initial: { reason: '' },
    change: exportPerson,
    input: ({ reason }) => ({ id, reason }),
    said: () => ({ text: say('data.downloaded') }),
    onDone: (file) => {
      saveFile(file, `person-${number}.json`)
      onClose()
    },
  })
  return (
    <FormDialog form={form} onClose={onClose} title={say('data.downloadFor')}>
      <Form form={form} action={say('data.downloadFor')} onCancel={onClose}>
        <Text size="sm" c="dimmed">
          {say('data.explain')}
        </Text>
        <Textarea
          label={say('retention.reason')}
          description={say('retention.reasonExplain')}
          maxLength={1000}
          autosize
          required
          data-autofocus
          {...form.field('reason')}
        />
      </Form>
    </FormDialog>
  )
}
