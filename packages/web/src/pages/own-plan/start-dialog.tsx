import { NativeSelect, Text } from '@mantine/core'
import { chooseStart, type OfferedPattern } from '../../api/own-plan.ts'
import { dateWords } from '../../format/format.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { startWords } from './start-words.ts'

interface Props {
  id: number
  pattern: OfferedPattern
  today: string
  onClose: () => void
}

/** When one starts, of what the pattern offers, from a date on. */
export function StartDialog({ id, pattern, today, onClose }: Props) {
  const { say, language } = useTexts()
  const { patternId, name, scheduled, starts, slide } = pattern
  const scheduledToo = '-'
  const form = useForm({
    initial: { start: scheduledToo, from: pattern.from > today ? pattern.from : today },
    change: chooseStart,
    input: ({ start, from }) => ({
      id,
      choice: { patternId, from, start: start === scheduledToo ? null : start },
    }),
    said: ({ changed, effect }, { from }) => ({
      text: changed
        ? say('ownPlan.startChosen', { date: dateWords(language, from, 'short'), count: effect.plans })
        : say('teamPlans.same'),
    }),
    onDone: onClose,
  })
  const { field } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('ownPlan.chooseStart')}>
      <Form form={form} action={say('ownPlan.choose')} onCancel={onClose}>
        <Text size="sm">
          {say(slide ? 'ownPlan.offeredSlide' : 'ownPlan.offered', {
            pattern: name,
            from: slide?.[0] ?? '',
            to: slide?.[1] ?? '',
          })}
        </Text>
        <NativeSelect
          label={say('ownPlan.startsAt')}
          data-autofocus
          {...field('start')}
          data={[
            { value: scheduledToo, label: startWords(say, null, scheduled) },
            ...starts.map((start) => ({ value: start, label: start })),
            ...(slide ? [{ value: 'slide', label: say('ownPlan.slide') }] : []),
          ]}
        />
        <DateField label={say('ownPlan.startFrom')} required field={field('from')} />
        <Text size="sm" c="dimmed">
          {say('ownPlan.startEffect')}
        </Text>
      </Form>
    </FormDialog>
  )
}
