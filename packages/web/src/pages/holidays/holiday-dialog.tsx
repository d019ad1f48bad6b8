import { NativeSelect, Text, TextInput } from '@mantine/core'
import {
  type Holiday,
  type HolidayAct,
  type Holidays,
  previewHoliday,
  setHoliday,
} from '../../api/holidays.ts'
import { dateWords } from '../../format/format.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { datePattern } from '../../parts/search.ts'
import { useTexts } from '../../texts/language.ts'

/** A day that is added, changed or taken back; one that is added to a known holiday says that it is none. */
export interface Editing {
  act: HolidayAct['act']
  holiday: Holiday | null
}

interface Props extends Editing {
  holidays: Holidays
  onClose: () => void
}

const kinds = ['companyHoliday', 'publicHoliday', 'none'] as const

/** A day that people write themselves, with what it changes before it is saved. */
export function HolidayDialog({ act, holiday, holidays: { calendar, year, today }, onClose }: Props) {
  const { say, language } = useTexts()
  const initial = {
    date: holiday?.date ?? (today.startsWith(String(year)) ? today : `${year}-01-01`),
    name: holiday?.names.join(', ') ?? '',
    kind: (act === 'add' && holiday
      ? 'none'
      : holiday
        ? (holiday.kind ?? 'none')
        : 'companyHoliday') as string,
    reason: '',
  }
  const requestOf = ({ date, name, kind, reason }: typeof initial): HolidayAct => ({
    act,
    request: {
      calendar,
      date,
      name: name.trim(),
      kind: kind === 'none' ? null : (kind as NonNullable<Holiday['kind']>),
      reason: reason.trim() || null,
    },
  })
  const form = useForm({
    initial,
    change: setHoliday,
    input: requestOf,
    said: (_, { date }) => ({
      text: say(act === 'remove' ? 'holidays.removed' : 'holidays.saved', {
        date: dateWords(language, date, 'day'),
      }),
    }),
    onDone: onClose,
  })
  const { values, field } = form
  const isWhole = datePattern.test(values.date) && values.name.trim() !== ''
  const title = holiday
    ? `${dateWords(language, holiday.date, 'day')} ${holiday.names.join(', ')}`
    : say('holidays.add')
  return (
    <FormDialog form={form} onClose={onClose} title={title}>
      <Form
        form={form}
        action={say(act === 'remove' ? 'holidays.remove' : 'holidays.save')}
        danger={act === 'remove'}
        onCancel={onClose}
      >
        {holiday ? null : (
          <TextInput type="date" label={say('holidays.date')} required data-autofocus {...field('date')} />
        )}
        {act === 'remove' ? (
          <Text size="sm">
            {holiday?.otherwise
              ? say('holidays.otherwise', { names: holiday.otherwise.names.join(', ') })
              : say('holidays.ordinary')}
          </Text>
        ) : (
          <>
            <TextInput
              label={say('holidays.name')}
              placeholder={say('holidays.nameExample')}
              maxLength={60}
              required
              {...field('name')}
            />
            {holiday && act === 'add' ? null : (
              <NativeSelect
                label={say('holidays.kind')}
                data={kinds.map((value) => ({ value, label: say(`holidays.kind.${value}`) }))}
                {...field('kind')}
              />
            )}
          </>
        )}
        <TextInput
          label={say('holidays.reason')}
          description={say('holidays.reasonWhen')}
          maxLength={1000}
          required={values.date < today}
          {...field('reason')}
        />
        <EffectPreview
          act={`holiday-${act}`}
          input={isWhole ? requestOf({ ...values, reason: '' }) : null}
          ask={previewHoliday}
        />
      </Form>
    </FormDialog>
  )
}
