import { Alert, Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Board } from '../../api/board.ts'
import { closingsQuery } from '../../api/closings.ts'
import { momentWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { CloseDialog } from './close-dialog.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'

/** Whether the month is closed, by whom, and the way to close it or to open it again. */
export function CloseActs({ board }: { board: Board }) {
  const { say, language } = useTexts()
  const [dialog, setDialog] = useState<'close' | 'reopen' | null>(null)
  const { data } = useQuery(closingsQuery(board.month, board.month))
  if (!data) return null
  const closing = data.closings.find(({ departmentId }) => departmentId === board.department.id)
  const of = { departmentId: board.department.id, month: board.month }
  const isOver = board.month < board.today.slice(0, 7)
  const close = () => setDialog(null)
  return (
    <>
      {closing ? (
        <Alert color="blue" variant="light" role="status">
          <Group justify="space-between" gap="xs">
            {say('closing.closedBy', {
              by: closing.closedBy.replace(/^person:/, ''),
              when: momentWords(language, closing.closedAt),
              people: closing.people,
              days: closing.days,
            })}
            {board.mayAct ? (
              <Button variant="default" onClick={() => setDialog('reopen')}>
                {say('closing.reopen')}
              </Button>
            ) : null}
          </Group>
        </Alert>
      ) : board.mayAct && isOver ? (
        <Group justify="flex-end">
          <Button onClick={() => setDialog('close')}>{say('closing.close')}</Button>
        </Group>
      ) : null}
      {dialog === 'close' ? <CloseDialog of={of} onClose={close} /> : null}
      {dialog === 'reopen' ? <ReopenDialog of={of} onClose={close} /> : null}
    </>
  )
}
