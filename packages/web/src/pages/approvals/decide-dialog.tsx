import { Stack, Text, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Approval } from '../../api/approvals.ts'
import { momentWords } from '../../format/format.ts'
import { AttachmentList } from '../../parts/attachments/attachment-list.tsx'
import { ConsequenceView } from '../../parts/consequence/consequence-view.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { EvidenceList } from '../../parts/repair/evidence-list.tsx'
import { datesWords, kindWords, partsWords } from '../../parts/requests/request-words.ts'
import { useTexts } from '../../texts/language.ts'
import { DecideButtons } from './decide-buttons.tsx'
import type { Undecided } from './left-undecided.tsx'
import type { Outlook } from './outlook.ts'
import { Reasons } from './reasons.tsx'
import { useDecide } from './use-decide.ts'

interface Props {
  request: Approval
  outlook: Outlook
  onDecided: (left: Undecided[]) => void
  onClose: () => void
}

/** One request by itself, with all that is known of it, to be decided. */
export function DecideDialog({ request, outlook, onDecided, onClose }: Props) {
  const { say, language } = useTexts()
  const [comment, setComment] = useState('')
  const { decide, error, doing } = useDecide([request], onDecided)
  const { employee, days, reason, decisions } = request
  const first = days[0]
  return (
    <FormDialog
      form={{ isChanged: () => comment.trim() !== '' }}
      onClose={onClose}
      size="lg"
      title={`${employee.name} · ${kindWords(language, request)}`}
    >
      <Stack gap="sm">
        <RefusalAlert error={error} />
        <Text className="numbers">
          {datesWords(say, language, days)} · {partsWords(say, request)}
        </Text>
        {reason === '' ? null : <Text className="said">{reason}</Text>}
        <EvidenceList evidence={request.evidence} />
        <AttachmentList attachments={request.attachments} />
        <Reasons request={request} outlook={outlook} />
        {outlook.consequence ? (
          <ConsequenceView consequence={outlook.consequence} balance={outlook.balance} />
        ) : null}
        {decisions.map(({ step, byName, by, inPlaceOf, comment: said, at }) => (
          <Text key={step} size="sm" c="dimmed">
            {say('approvals.earlier', { name: byName ?? by, when: momentWords(language, at) })}
            {inPlaceOf === null ? '' : ` (${say('approvals.inPlaceOf', { name: inPlaceOf })})`}
            {said === '' ? '' : `: ${said}`}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          {say('approvals.asked', {
            name: request.askedByName ?? request.askedBy,
            when: momentWords(language, request.askedAt),
          })}{' '}
          {first ? (
            <Link
              className="row-link"
              to="/people/$id"
              params={{ id: String(employee.id) }}
              search={{ month: first.date.slice(0, 7), day: first.date }}
            >
              {say('approvals.seeDay')}
            </Link>
          ) : null}
        </Text>
        <Textarea
          label={say('approvals.comment')}
          autosize
          minRows={2}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <DecideButtons doing={doing} onDecide={(decision) => decide(decision, comment)} />
      </Stack>
    </FormDialog>
  )
}
