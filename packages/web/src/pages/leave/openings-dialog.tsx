import { Alert, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { bringOpenings, lookAtOpenings, type OpenedBalances } from '../../api/leave.ts'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { useForm } from '../../parts/form/use-form.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { leaveRefusalTexts } from '../../texts/texts-refusals-leave.ts'
import { ChangedBalances } from './changed-balances.tsx'

const mostShown = 20

/** Brings in what people had left where leave was kept before: a file, looked at first. */
export function OpeningsDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts()
  const [key] = useState(() => crypto.randomUUID())
  const look = useAct(lookAtOpenings)
  const form = useForm({
    initial: { file: null as File | null, reason: '' },
    change: bringOpenings,
    // Without a file that was looked at it is not sent.
    input: ({ file, reason }) => ({ file: file!, key, reason }),
    said: ({ people }) => ({ text: say('leave.brought', { count: people.length }) }),
    onDone: onClose,
  })
  const choose = (file: File) => {
    form.set({ file })
    look.mutate({ file, key, reason: '-' })
  }
  const isRight = look.data !== undefined && look.data.refused.length === 0
  return (
    <FormDialog form={form} onClose={onClose} title={say('leave.bring')} size="lg">
      <Form form={form} action={say('leave.apply')} isHeld={!isRight} onCancel={onClose}>
        <Text size="sm">{say('leave.bringExplain')}</Text>
        <Group gap="sm">
          <ChooseFile
            accept=".csv,.tsv,.txt,.xlsx"
            label={say('leave.file')}
            variant="default"
            loading={look.isPending}
            onChoose={choose}
          >
            {say('leave.choose')}
          </ChooseFile>
          <Text size="sm" c="dimmed" className="breaks">
            {form.values.file?.name}
          </Text>
        </Group>
        <RefusalAlert error={look.error} />
        {look.data ? <Looked found={look.data} /> : null}
        <TextInput label={say('leave.reason')} required maxLength={1000} {...form.field('reason')} />
      </Form>
    </FormDialog>
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
