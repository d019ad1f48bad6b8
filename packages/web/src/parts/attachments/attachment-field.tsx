import { Button, FileButton, Group, Input, Stack } from '@mantine/core'
import { type Attachment, attachFile, removeAttachment } from '../../api/attachments.ts'
import { useTexts } from '../../texts/language.ts'
import { useAct } from '../form/use-act.ts'
import { RefusalAlert } from '../refusal-alert.tsx'
import { AttachmentList } from './attachment-list.tsx'

interface Props {
  attachments: readonly Attachment[]
  isNeeded: boolean
  onChange: (attachments: Attachment[]) => void
}

const taken = '.pdf,.jpg,.jpeg,.png,.gif,.webp,.heic,application/pdf,image/*'
const most = 5

/** Documents of a request that is being written: each is sent as it is chosen, and can be taken out again. */
export function AttachmentField({ attachments, isNeeded, onChange }: Props) {
  const { say } = useTexts()
  const attach = useAct(attachFile, {
    onDone: (added) => onChange([...attachments.filter(({ id }) => id !== added.id), added]),
  })
  const remove = useAct(removeAttachment, {
    onDone: (_, { id }) => onChange(attachments.filter((each) => each.id !== id)),
  })
  return (
    <Input.Wrapper
      label={say('attachments.title')}
      labelElement="div"
      withAsterisk={isNeeded}
      description={say('attachments.explain')}
    >
      <Stack gap="xs" mt={4}>
        <AttachmentList attachments={attachments} onRemove={remove.mutate} />
        <Group>
          <FileButton
            accept={taken}
            onChange={(file) => {
              if (file) attach.mutate({ file })
            }}
            inputProps={{ 'aria-label': say('attachments.choose') }}
          >
            {(button) => (
              <Button
                {...button}
                variant="default"
                loading={attach.isPending}
                disabled={attachments.length >= most}
              >
                {say('attachments.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
        <RefusalAlert error={attach.error ?? remove.error} />
      </Stack>
    </Input.Wrapper>
  )
}
