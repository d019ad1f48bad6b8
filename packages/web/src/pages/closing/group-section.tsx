import { Badge, Button, Checkbox, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Board, type BoardGroup, type BoardItem, boardOf, remindOfDays } from '../../api/board.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { useMay } from '../../parts/me-context.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import { ItemLine } from './item-line.tsx'
import { RepairsDialog } from './repairs-dialog.tsx'

/** Codes whose days a proposed correction may mend. */
const repairable = new Set(['MISSING_SIDE', 'REMOTE_UNCONFIRMED'])
const ofSources = new Set(['UNKNOWN_BADGE', 'SOURCE_BEHIND', 'COMPARE_DIFFERS', 'QUARANTINED_ROW'])

/** One code of the board: how many, whose turn it is, and once it is opened the things themselves. */
export function GroupSection({ board, group }: { board: Board; group: BoardGroup }) {
  const { say } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const { code, count, people, accepted } = group
  return (
    <div className="board-group">
      <UnstyledButton
        className="board-head"
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        <Group gap="xs">
          <Text fw={600}>{say(`board.code.${code}`)}</Text>
          <Text className="numbers">
            {people > 0 ? say('board.counts', { count, people }) : say('board.countOnly', { count })}
          </Text>
          {accepted > 0 ? (
            <Badge variant="light" color="gray" tt="none">
              {say('board.accepted', { count: accepted })}
            </Badge>
          ) : null}
          <Text size="sm" c="dimmed">
            {say('board.owner', { owner: say(`board.owner.${group.owner}`) })}
          </Text>
        </Group>
      </UnstyledButton>
      <Collapse expanded={isOpen}>{isOpen ? <Items board={board} group={group} /> : null}</Collapse>
    </div>
  )
}

function Items({ board, group }: { board: Board; group: BoardGroup }) {
  const { say } = useTexts()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const open = group.items.filter(({ accepted }) => accepted === null)
  const chosen = open.filter(({ key }) => marked.has(key))
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setMarked((before) => {
      const after = new Set(before)
      for (const key of keys) isChosen ? after.add(key) : after.delete(key)
      return after
    })
  const all = group.count + group.accepted
  return (
    <Stack gap="xs" p="sm">
      {all > group.items.length ? (
        <Text size="sm" c="dimmed">
          {say('board.listed', { count: group.items.length, all })}
        </Text>
      ) : null}
      <Links group={group} />
      {board.mayAct && open.length > 1 ? (
        <Checkbox
          label={say('board.chooseAll')}
          checked={chosen.length === open.length}
          indeterminate={chosen.length > 0 && chosen.length < open.length}
          onChange={({ currentTarget: { checked } }) =>
            choose(
              open.map(({ key }) => key),
              checked,
            )
          }
        />
      ) : null}
      <ul className="board-items">
        {group.items.map((item) => (
          <ItemLine
            key={item.key}
            code={group.code}
            item={item}
            isChosen={marked.has(item.key)}
            of={board.mayAct ? boardOf(board) : null}
            onChoose={
              board.mayAct && item.accepted === null ? (isChosen) => choose([item.key], isChosen) : null
            }
          />
        ))}
      </ul>
      {chosen.length > 0 ? (
        <Acts board={board} group={group} chosen={chosen} onDone={() => setMarked(new Set())} />
      ) : null}
    </Stack>
  )
}

/** Where it is cleared that is not cleared here. */
function Links({ group: { code } }: { group: BoardGroup }) {
  const { say } = useTexts()
  const may = useMay()
  if (code === 'OPEN_REQUEST' && may('read-requests'))
    return (
      <Link className="row-link" to="/requests" search={{ status: 'pending' }}>
        {say('board.seeRequests')}
      </Link>
    )
  if (ofSources.has(code) && may('read-sources'))
    return (
      <Link className="row-link" to="/sources">
        {say('board.seeSources')}
      </Link>
    )
  return null
}

interface ActsProps {
  board: Board
  group: BoardGroup
  chosen: readonly BoardItem[]
  onDone: () => void
}

/** What can be done with what is chosen; stays in sight below the list. */
function Acts({ board, group: { code, owner, acceptable }, chosen, onDone }: ActsProps) {
  const { say } = useTexts()
  const [dialog, setDialog] = useState<'accept' | 'repairs' | null>(null)
  const of = boardOf(board)
  const remind = useAct(remindOfDays, {
    said: ({ reminded }) => ({ text: say('board.reminded', { count: reminded }) }),
    onDone,
  })
  const days = chosen.flatMap(({ employee, date }) =>
    employee === null || date === null ? [] : [{ employeeId: employee.id, date }],
  )
  const done = () => {
    setDialog(null)
    onDone()
  }
  return (
    <div className="board-acts">
      <RefusalAlert error={remind.error} />
      <Group gap="xs">
        <Text fw={600} className="numbers" role="status">
          {say('board.chosen', { count: chosen.length })}
        </Text>
        {repairable.has(code) ? (
          <Button onClick={() => setDialog('repairs')}>{say('board.propose')}</Button>
        ) : null}
        {owner === 'employee' ? (
          <Button variant="default" loading={remind.isPending} onClick={() => remind.mutate({ of, days })}>
            {say('board.remind')}
          </Button>
        ) : null}
        {acceptable ? (
          <Button variant="default" onClick={() => setDialog('accept')}>
            {say('board.accept')}
          </Button>
        ) : null}
      </Group>
      {dialog === 'accept' ? (
        <AcceptDialog of={of} code={code} chosen={chosen} onDone={done} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'repairs' ? (
        <RepairsDialog of={of} chosen={chosen} onDone={done} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  )
}
