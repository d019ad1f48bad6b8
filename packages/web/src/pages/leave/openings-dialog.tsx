import { Alert, Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { bringOpenings, lookAtOpenings, type OpenedBalances } from '../../api/leave.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { leaveRefusalTexts } from '../../texts/texts-refusals-leave.ts'
import { ChangedBalances } from './changed-balances.tsx'

const mostShown = 20

/** Brings in what people had left where leave was kept before: a file, looked at first. */
export function OpeningsDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts()
  const [key] = useState(() => crypto.randomUUID())
  const [file, setFile] = useState<File | null>(null)
  const [reason, setReason] = useState('')
  const look = useAct(lookAtOpenings)
  const bring = useAct(bringOpenings, {
    said: ({ people }) => ({ text: say('leave.brought', { count: people.length }) }),
    onDone: onClose,
  })
  const choose = (chosen: File | null) => {
    setFile(chosen)
    if (chosen) look.mutate({ file: chosen, key, reason: '-' })
  }
  const isRight = look.data !== undefined && look.data.refused.length === 0
  return (
    <Dialog opened onClose={onClose} title={say('leave.bring')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (file) bring.mutate({ file, key, reason })
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{say('leave.bringExplain')}</Text>
          <Group gap="sm">
            <FileButton
              accept=".csv,.tsv,.txt,.xlsx"
              onChange={choose}
              inputProps={{ 'aria-label': say('leave.file') }}
            >
              {(button) => (
                <Button {...button} variant="default" loading={look.isPending}>
                  {say('leave.choose')}
                </Button>
              )}
            </FileButton>
            <Text size="sm" c="dimmed" className="breaks">
              {file?.name}
            </Text>
          </Group>
          <RefusalAlert error={look.error ?? bring.error} />
          {look.data ? <Looked found={look.data} /> : null}
          <TextInput
            label={say('leave.reason')}
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {say('app.cancel')}
            </Button>
            <Button type="submit" disabled={!isRight} loading={bring.isPending}>
              {say('leave.apply')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** Which rows are wrong and why; whose balance becomes what where none is. */
function Looked({ found: { refused, people } }: { found: OpenedBalances }) {
  const { say } = useTexts()
  if (refused.length === 0) return <ChangedBalances people={people} />
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={say('leave.refusedRows', { count: refused.length })}
    >
      {refused.slice(0, mostShown).map(({ row, field, code }) => {
        const text = `refusal.${code}` as keyof typeof leaveRefusalTexts
        return (
          <Text key={`${row} ${field}`} size="sm">
            {say('leave.refusedRow', { row, why: text in leaveRefusalTexts ? say(text) : code })}
          </Text>
        )
      })}
    </Alert>
  )
}
