import { Alert, Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { bound } from '../../api/change.ts'
import { applyImport, type PeopleImport, undoImport } from '../../api/imports.ts'
import { dateWords, momentWords } from '../../format/format.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { Busy } from './file-section.tsx'

/** Applies what was looked at, all at once; says so where that was done already. */
export function ApplyForm({ list }: { list: PeopleImport }) {
  const { say, language } = useTexts()
  const [reason, setReason] = useState('')
  const [looking, setLooking] = useState(false)
  const { id, changesSince, counts } = list
  const count = (counts.new ?? 0) + (counts.changed ?? 0)
  const apply = useAct(applyImport, {
    said: () => ({ text: say('import.applied', { count }), undo: bound(undoImport, id) }),
  })
  if (list.undoneAt !== null || list.appliedAt !== null)
    return (
      <Alert variant="light" color={list.undoneAt === null ? 'teal' : 'gray'}>
        {say(list.undoneAt === null ? 'import.appliedBy' : 'import.undoneBy', {
          by: (list.undoneAt === null ? list.appliedBy : list.undoneBy) ?? '–',
          at: momentWords(language, list.undoneAt ?? list.appliedAt!),
        })}
      </Alert>
    )
  if (count === 0) return <Text size="sm">{say('import.nothing')}</Text>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        apply.mutate({ id, reason: reason.trim() || null })
      }}
    >
      {changesSince ? (
        <TextInput
          label={say('import.reason')}
          description={say('import.reasonWhy', { date: dateWords(language, changesSince, 'full') })}
          required
          maxLength={1000}
          mb="sm"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <RefusalAlert error={apply.error} />
      {apply.isPending ? <Busy text={say('import.applying')} /> : null}
      <Group gap="xs" mt="sm">
        <Button type="submit" loading={apply.isPending}>
          {say('import.apply', { count })}
        </Button>
        <Button variant="default" disabled={looking || apply.isPending} onClick={() => setLooking(true)}>
          {say('import.lookDays')}
        </Button>
      </Group>
      {looking ? (
        <div style={{ marginTop: 'var(--mantine-spacing-sm)' }}>
          <EffectPreview act="apply-import" input={id} ask={dryRun} />
        </div>
      ) : null}
    </form>
  )
}

/** Nothing of it is kept, so neither is the reason. */
const dryRun = async (id: number) =>
  (await applyImport.mutationFn({ id, reason: 'dry run', dryRun: true })).effect
