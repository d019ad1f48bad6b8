import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { grantRuleName } from '@rollcall/core'
import { useState } from 'react'
import { type LeaveEntry, type LeavePage, takeBackLeave } from '../../api/leave.ts'
import { dateWords, momentWords } from '../../format/format.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'

interface Props {
  page: LeavePage
  /** Null where there is no ledger. */
  dayMinutes: number | null
}

/** What was written by hand: what, by whom, why; HR takes it back. */
export function EntriesSection({ page, dayMinutes }: Props) {
  const { say, language } = useTexts()
  const [chosen, setChosen] = useState<LeaveEntry | null>(null)
  if (page.entries.length === 0 || dayMinutes === null) return null
  const words = ({ kind, minutes }: LeaveEntry) =>
    `${grantRuleName(kind, language)} ${leaveDays(say, language, minutes, dayMinutes)}`
  return (
    <Section title={say('leave.entries')}>
      {page.entries.toReversed().map((entry) => (
        <Group key={entry.id} justify="space-between" gap="xs" wrap="nowrap" align="start">
          <div>
            <Text size="sm" fw={600} className="numbers">
              {dateWords(language, entry.on, 'full')} · {words(entry)}
            </Text>
            <Text size="sm" className="breaks">
              {entry.reason}
            </Text>
            <Text size="xs" c="dimmed">
              {say('leave.entryBy', {
                by: entry.madeBy.startsWith('system:') ? 'Rollcall' : entry.madeBy,
                at: momentWords(language, entry.at),
              })}
            </Text>
          </div>
          {page.mayWrite ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={say('leave.takeBackOf', { what: words(entry) })}
              onClick={() => setChosen(entry)}
            >
              {say('leave.takeBack')}
            </Button>
          ) : null}
        </Group>
      ))}
      {chosen ? (
        <TakeBackDialog
          entry={chosen}
          employeeId={page.employee.id}
          title={say('leave.takeBackOf', { what: words(chosen) })}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </Section>
  )
}

interface DialogProps {
  entry: LeaveEntry
  employeeId: number
  title: string
  onClose: () => void
}

function TakeBackDialog({ entry, employeeId, title, onClose }: DialogProps) {
  const { say } = useTexts()
  const form = useForm({
    initial: { reason: '' },
    change: takeBackLeave,
    input: ({ reason }) => ({ actId: entry.actId, employeeIds: [employeeId], reason }),
    said: () => ({ text: say('leave.takenBack') }),
    onDone: onClose,
  })
  return (
    <FormDialog form={form} onClose={onClose} title={title}>
      <Form form={form} action={say('leave.takeBack')} danger onCancel={onClose}>
        <Stack gap="xs">
          <Text size="sm">{say('leave.takeBackExplain')}</Text>
          <TextInput label={say('leave.reason')} required maxLength={1000} {...form.field('reason')} />
        </Stack>
      </Form>
    </FormDialog>
  )
}
