import { Textarea } from '@mantine/core'
import { change } from '../../api/change.ts'
import { endEmployment, type ProfileEmployment, removeEmployment } from '../../api/people.ts'
import { presentDate } from '../../api/present-date.ts'
import { DateField } from '../../parts/date-field.tsx'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  act: 'end' | 'remove'
  id: number
  employment: ProfileEmployment | undefined
  onClose: () => void
}

/** A last day; or an employment that was none. */
export function EndEmploymentDialog({ act, id, employment, onClose }: Props) {
  const { say } = useTexts()
  const send = ({ lastDay, reason }: { lastDay: string; reason: string }, dryRun: boolean) => {
    const said = reason.trim() || null
    return act === 'remove' && employment?.from
      ? removeEmployment.mutationFn({ id, employment: employment.from, input: { reason: said }, dryRun })
      : endEmployment.mutationFn({ id, input: { lastDay, reason: said }, dryRun })
  }
  const form = useForm({
    initial: { lastDay: presentDate(), reason: '' },
    change: change(endEmployment.meta.refreshes, (values: { lastDay: string; reason: string }) =>
      send(values, false),
    ),
    input: (values) => values,
    said: () => ({ text: say(`profile.${act}Done`) }),
    onDone: onClose,
  })
  const { values, field } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say(`profile.${act}`)} size="lg">
      <Form form={form} action={say(`profile.${act}`)} danger onCancel={onClose}>
        {act === 'end' ? (
          <DateField label={say('people.lastDay')} required data-autofocus field={field('lastDay')} />
        ) : null}
        <Textarea label={say('organisation.reason')} autosize minRows={1} {...field('reason')} />
        <EffectPreview
          act={`${act}-${id}`}
          input={values.lastDay === '' ? null : values}
          ask={async (asked) => (await send(asked, true)).effect}
        />
      </Form>
    </FormDialog>
  )
}
