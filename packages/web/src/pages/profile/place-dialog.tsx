import { SimpleGrid, Textarea } from '@mantine/core'
import { change } from '../../api/change.ts'
import {
  correctEmployment,
  hireEmployee,
  type ProfileEmployment,
  transferEmployee,
} from '../../api/people.ts'
import { presentDate } from '../../api/present-date.ts'
import { addDays } from '../../format/format.ts'
import { DateField } from '../../parts/date-field.tsx'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { PlaceFields } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import { untilOf } from './dates.ts'

export type PlaceAct = 'hire' | 'transfer' | 'correct'

interface Props {
  act: PlaceAct
  id: number
  /** What is corrected, or where she is before. */
  employment: ProfileEmployment | undefined
  onClose: () => void
}

/** Where a person works from when on: begins, is transferred, or was written down wrongly. */
export function PlaceDialog({ act, id, employment, onClose }: Props) {
  const { say } = useTexts()
  const corrects = act === 'correct' && employment
  const form = useForm({
    initial: {
      departmentId: employment?.department.id ?? (null as number | null),
      siteId: employment?.site.id ?? (null as number | null),
      title: employment?.title ?? '',
      from: corrects ? (employment.from ?? '') : presentDate(),
      until: corrects && employment.until ? addDays(employment.until, -1) : (null as string | null),
      reason: '',
    },
    change: change(transferEmployee.meta.refreshes, (sent: Sent) => send(act, id, employment, sent, false)),
    input: sentOf,
    said: () => ({ text: say(`profile.${act}Done`) }),
    onDone: onClose,
  })
  const { values, field } = form
  const isReady =
    values.from !== '' && values.departmentId !== null && values.siteId !== null && form.isChanged()
  return (
    <FormDialog form={form} onClose={onClose} title={say(`profile.${act}`)} size="lg">
      <Form form={form} action={say(`profile.${act}`)} onCancel={onClose}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <DateField label={say('organisation.from')} required data-autofocus field={field('from')} />
          {act === 'transfer' ? null : (
            <DateField label={say('profile.lastDayOptional')} field={field('until')} />
          )}
          <PlaceFields form={form} date={values.from} />
        </SimpleGrid>
        <Textarea label={say('organisation.reason')} autosize minRows={1} {...field('reason')} />
        <EffectPreview
          act={`${act}-${id}`}
          input={isReady ? sentOf(values) : null}
          ask={async (sent) => (await send(act, id, employment, sent, true)).effect}
        />
      </Form>
    </FormDialog>
  )
}

interface Values {
  departmentId: number | null
  siteId: number | null
  title: string
  from: string
  until: string | null
  reason: string
}

const sentOf = ({ departmentId, siteId, until, reason, ...values }: Values) => ({
  ...values,
  departmentId: departmentId ?? 0,
  siteId: siteId ?? 0,
  until: untilOf(until),
  reason: reason.trim() || null,
})
type Sent = ReturnType<typeof sentOf>

function send(
  act: PlaceAct,
  id: number,
  employment: ProfileEmployment | undefined,
  sent: Sent,
  dryRun: boolean,
) {
  if (act === 'hire') return hireEmployee.mutationFn({ id, input: sent, dryRun })
  if (act === 'correct' && employment?.from)
    return correctEmployment.mutationFn({ id, employment: employment.from, input: sent, dryRun })
  const { until, ...input } = sent
  return transferEmployee.mutationFn({ id, input, dryRun })
}
