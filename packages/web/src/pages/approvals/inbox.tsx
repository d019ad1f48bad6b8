import { Checkbox, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Approval, approvalsQuery, decisionPreviewQuery } from '../../api/approvals.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'
import { ApprovalRow } from './approval-row.tsx'
import { DecideBar } from './decide-bar.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { LeftUndecided, type Undecided } from './left-undecided.tsx'
import { byConsequence, outlookOf } from './outlook.ts'
import { useChosen } from './use-chosen.ts'

/** What waits: what needs a look first comes first, each with what it does; many are decided at once. */
export function Inbox() {
  const query = useQuery(approvalsQuery())
  return <Loaded query={query}>{(data) => <Waiting {...data} />}</Loaded>
}

function Waiting({ requests: asked, total }: { requests: Approval[]; total: number }) {
  const { say } = useTexts()
  const askedIds = asked.map(({ id }) => id)
  const preview = useQuery({ ...decisionPreviewQuery(askedIds), enabled: askedIds.length > 0 })
  const requests = byConsequence(asked, preview.data)
  const ids = requests.map(({ id }) => id)
  const { chosen, choose, chooseAll, clear, onKeyDown, list } = useChosen(ids)
  const [looking, setLooking] = useState<Approval | null>(null)
  const [left, setLeft] = useState<Undecided[]>([])
  const decided = (undecided: Undecided[]) => {
    setLeft(undecided)
    setLooking(null)
    clear()
  }
  return (
    <Stack gap="sm">
      <LeftUndecided undecided={left} onClose={() => setLeft([])} />
      {requests.length === 0 ? (
        <Text c="dimmed">{say('approvals.none')}</Text>
      ) : (
        <>
          <Group justify="space-between" gap="xs">
            <Checkbox
              label={say('approvals.all')}
              checked={chosen.length === ids.length}
              indeterminate={chosen.length > 0 && chosen.length < ids.length}
              onChange={(event) => chooseAll(event.currentTarget.checked)}
            />
            <Text size="sm" c="dimmed" className="numbers">
              {say(total > requests.length ? 'approvals.first' : 'approvals.count', {
                count: total,
                shown: requests.length,
              })}
            </Text>
          </Group>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {say('approvals.keys')}
          </Text>
          <ul className="approvals" ref={list} onKeyDown={onKeyDown} aria-label={say('approvals.list')}>
            {requests.map((request) => (
              <ApprovalRow
                key={request.id}
                request={request}
                outlook={outlookOf(preview.data, request.id)}
                isChosen={chosen.includes(request.id)}
                onChoose={(isChosen) => choose(request.id, isChosen)}
                onLook={() => setLooking(request)}
              />
            ))}
          </ul>
          <DecideBar requests={requests.filter(({ id }) => chosen.includes(id))} onDecided={decided} />
        </>
      )}
      {looking ? (
        <DecideDialog
          request={looking}
          outlook={outlookOf(preview.data, looking.id)}
          onDecided={decided}
          onClose={() => setLooking(null)}
        />
      ) : null}
    </Stack>
  )
}
