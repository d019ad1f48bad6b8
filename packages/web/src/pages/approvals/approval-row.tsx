import { Badge, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import type { Approval } from '../../api/approvals.ts'
import { AttachmentList } from '../../parts/attachments/attachment-list.tsx'
import { EvidenceList } from '../../parts/repair/evidence-list.tsx'
import { datesWords, kindWords, partsWords } from '../../parts/requests/request-words.ts'
import { useTexts } from '../../texts/language.ts'
import { Before } from './before-after.tsx'
import type { Outlook } from './outlook.ts'
import { Reasons } from './reasons.tsx'

interface Props {
  request: Approval
  outlook: Outlook
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  onLook: () => void
}

/** One request: who asks for what, why it needs a look, and what the days become. */
export function ApprovalRow({ request, outlook, isChosen, onChoose, onLook }: Props) {
  const { say, language } = useTexts()
  const what = `${request.employee.name} ${kindWords(language, request)} ${datesWords(say, language, request.days)}`
  return (
    <li className="approval" data-chosen={isChosen}>
      <Checkbox
        mt={2}
        checked={isChosen}
        aria-label={say('approvals.choose', { what })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <Stack gap={4} flex={1} miw={0}>
        <Group gap="xs">
          <Text fw={600}>{request.employee.name}</Text>
          <Badge variant="light" color="gray" tt="none">
            {kindWords(language, request)}
          </Badge>
          <Text className="numbers">{datesWords(say, language, request.days)}</Text>
          <Text className="numbers" c="dimmed">
            {partsWords(say, request)}
          </Text>
        </Group>
        {request.reason === '' ? null : (
          <Text size="sm" className="said">
            {request.reason}
          </Text>
        )}
        <EvidenceList evidence={request.evidence} />
        <AttachmentList attachments={request.attachments} />
        <Before outlook={outlook} />
        <Reasons request={request} outlook={outlook} />
      </Stack>
      <Button
        variant="default"
        size="compact-sm"
        className="approval-look"
        aria-label={say('approvals.lookAt', { what })}
        onClick={onLook}
      >
        {say('approvals.look')}
      </Button>
    </li>
  )
}
