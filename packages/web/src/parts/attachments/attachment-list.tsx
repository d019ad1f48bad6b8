import { Anchor, CloseButton, Group, Stack, Text } from '@mantine/core'
import { type Attachment, attachmentPath } from '../../api/attachments.ts'
import { numberWords } from '../../format/format.ts'
import { type Language, useTexts } from '../../texts/language.ts'

interface Props {
  attachments: readonly Attachment[]
  /** Takes one out; where it may be. */
  onRemove?: ((attachment: Attachment) => void) | undefined
  isRemoving?: boolean
}

/** Documents, each to be downloaded. */
export function AttachmentList({ attachments, onRemove, isRemoving = false }: Props) {
  const { say, language } = useTexts()
  if (attachments.length === 0) return null
  return (
    <Stack
      gap={4}
      component="ul"
      m={0}
      p={0}
      aria-label={say('attachments.title')}
      style={{ listStyle: 'none' }}
    >
      {attachments.map((attachment) => (
        <Group key={attachment.id} component="li" gap="xs" wrap="nowrap">
          <Anchor
            href={attachmentPath(attachment)}
            download={attachment.name}
            size="sm"
            className="breaks"
            aria-label={say('attachments.download', { name: attachment.name })}
          >
            {attachment.name}
          </Anchor>
          <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
            {sizeWords(language, attachment.bytes)}
          </Text>
          {onRemove ? (
            <CloseButton
              size="sm"
              disabled={isRemoving}
              aria-label={say('attachments.remove', { name: attachment.name })}
              onClick={() => onRemove(attachment)}
            />
          ) : null}
        </Group>
      ))}
    </Stack>
  )
}

/** In MB with a decimal, in whole kB below. */
const sizeWords = (language: Language, bytes: number): string =>
  bytes >= 1_000_000
    ? `${numberWords(language, Math.round(bytes / 100_000) / 10)} MB`
    : `${numberWords(language, Math.max(1, Math.round(bytes / 1000)))} kB`
