import { Select, SimpleGrid, Textarea } from '@mantine/core'
import { moveToTeam } from '../../api/organisation.ts'
import { presentDate } from '../../api/present-date.ts'
import { DateField } from '../../parts/date-field.tsx'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { usePlaces } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import { untilOf } from './dates.ts'

interface Values {
  teamId: number | null
  from: string
  until: string | null
  reason: string
}

/** Into a team on dates, or out of the one that she is in. */
export function TeamDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { say } = useTexts()
  const { teams } = usePlaces(undefined)
  const sentOf = ({ teamId, from, until, reason }: Values) => ({
    teamId,
    dates: { employeeIds: [id], from, until: untilOf(until), reason: reason.trim() || null },
  })
  const form = useForm({
    initial: { teamId: null, from: presentDate(), until: null, reason: '' } as Values,
    change: moveToTeam,
    input: sentOf,
    said: () => ({ text: say('profile.teamDone') }),
    onDone: onClose,
  })
  const { values, set, field } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('profile.changeTeam')} size="lg">
      <Form form={form} action={say('profile.save')} onCancel={onClose}>
        <Select
          label={say('people.team')}
          placeholder={say('profile.noTeam')}
          clearable
          searchable
          data-autofocus
          data={teams}
          value={values.teamId === null ? null : String(values.teamId)}
          onChange={(value) => set({ teamId: value === null ? null : Number(value) })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <DateField label={say('organisation.from')} required field={field('from')} />
          <DateField label={say('profile.lastDayOptional')} field={field('until')} />
        </SimpleGrid>
        <Textarea label={say('organisation.reason')} autosize minRows={1} {...field('reason')} />
        <EffectPreview
          act={`team-${id}`}
          input={values.from === '' ? null : sentOf(values)}
          ask={async (sent) => (await moveToTeam.mutationFn({ ...sent, dryRun: true })).effect}
        />
      </Form>
    </FormDialog>
  )
}
