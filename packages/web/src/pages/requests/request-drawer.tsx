import { Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { withdrawRequest } from '../../api/all-requests.ts'
import { bound } from '../../api/change.ts'
import type { Request } from '../../api/requests.ts'
import { momentWords } from '../../format/format.ts'
import { AttachmentList } from '../../parts/attachments/attachment-list.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { RequestStatus } from '../../parts/requests/request-status.tsx'
import { datesWords, kindWords, partsWords } from '../../parts/requests/request-words.ts'
import { useTexts } from '../../texts/language.ts'
import { CancelDialog } from './cancel-dialog.tsx'

/** One request: what was asked, who decided what, and what can still be done. */
export function RequestDrawer({ request, onClose }: { request: Request | null; onClose: () => void }) {
  const { say, language } = useTexts()
  return (
    <Drawer
      opened={request !== null}
      onClose={onClose}
      position="right"
      closeButtonProps={{ 'aria-label': say('app.close') }}
      title={request ? `${request.employee.name} · ${kindWords(language, request)}` : ''}
    >
      {request ? <Details key={request.id} request={request} onDone={onClose} /> : null}
    </Drawer>
  )
}

function Details({ request, onDone }: { request: Request; onDone: () => void }) {
  const { say, language } = useTexts()
  const [cancelling, setCancelling] = useState(false)
  const { days, reason, status, decisions, end, mayWithdraw, mayCancel } = request
  const withdraw = useAct(bound(withdrawRequest, { id: request.id, reason: '' }), {
    said: () => ({ text: say('requests.withdrawn') }),
    onDone,
  })
  const moment = (at: string) => momentWords(language, at)
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <RequestStatus status={status} />
        <Text className="numbers">
          {datesWords(say, language, days)} · {partsWords(say, request)}
        </Text>
      </Group>
      {reason === '' ? null : <Text className="said">{reason}</Text>}
      <AttachmentList attachments={request.attachments} />
      <Text size="sm" c="dimmed">
        {say('approvals.asked', {
          name: request.askedByName ?? request.askedBy,
          when: moment(request.askedAt),
        })}
      </Text>
      {decisions.map(({ step, decision, byName, by, inPlaceOf, at, comment }) => (
        <Text key={step} size="sm">
          {say(`request.status.${decision}`)} ·{' '}
          {inPlaceOf === null
            ? (byName ?? by)
            : say('request.step.inPlace', { by: byName ?? by, name: inPlaceOf })}{' '}
          · {moment(at)}
          {comment === '' ? '' : ` · ${comment}`}
        </Text>
      ))}
      {end === null ? null : (
        <Text size="sm">
          {say(`request.status.${status}`)} · {end.by.replace(/^person:/, '')} · {moment(end.at)}
          {end.reason === '' ? '' : ` · ${end.reason}`}
        </Text>
      )}
      <RefusalAlert error={withdraw.error} />
      <Group gap="xs">
        {mayWithdraw ? (
          <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {say('requests.withdraw')}
          </Button>
        ) : null}
        {mayCancel ? (
          <Button variant="default" onClick={() => setCancelling(true)}>
            {say('requests.cancel')}
          </Button>
        ) : null}
      </Group>
      {cancelling ? (
        <CancelDialog request={request} onDone={onDone} onClose={() => setCancelling(false)} />
      ) : null}
    </Stack>
  )
}
