import { Group, Input, Stack } from '@mantine/core'
import type { Attachment } from '../../api/attachments.ts'
import { useTexts } from '../../texts/language.ts'
import { ChooseFile } from '../choose-file.tsx'
import { RefusalAlert } from '../refusal-alert.tsx'
import { AttachmentList } from './attachment-list.tsx'
import type { Documents } from './use-documents.ts'

interface Props {
  attachments: readonly Attachment[]
  documents: Documents
  isNeeded?: boolean
  mayRemove?: boolean
}

const taken = '.pdf,.jpg,.jpeg,.png,.gif,.webp,.heic,application/pdf,image/*'
const most = 5

/** Documents of a request: each is sent as it is chosen, and can be taken out again. */
export function AttachmentField({ attachments, documents, isNeeded = false, mayRemove = true }: Props) {
  const { say } = useTexts()
  const { attach, remove, isAttaching, isRemoving, error } = documents
  return (
    <Input.Wrapper
      label={say('attachments.title')}
      labelElement="div"
      withAsterisk={isNeeded}
      description={say('attachments.explain')}
    >
      <Stack gap="xs" mt={4}>
        <AttachmentList
          attachments={attachments}
          onRemove={mayRemove ? remove : undefined}
          isRemoving={isRemoving}
        />
        <Group>
          <ChooseFile
            accept={taken}
            label={say('attachments.choose')}
            variant="default"
            loading={isAttaching}
            disabled={attachments.length >= most}
            onChoose={attach}
          >
            {say('attachments.choose')}
          </ChooseFile>
        </Group>
        <RefusalAlert error={error} />
      </Stack>
    </Input.Wrapper>
  )
}
