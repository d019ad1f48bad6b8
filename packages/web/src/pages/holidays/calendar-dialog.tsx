import { NativeSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { addCalendar, countriesQuery } from '../../api/holidays.ts'
import { calendarWords, countryWords } from '../../format/calendar-words.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'

const whole = ''

/** A calendar of another country, or of a part of it, that sites can then have. */
export function CalendarDialog({
  onAdded,
  onClose,
}: {
  onAdded: (calendar: string) => void
  onClose: () => void
}) {
  const { say, language } = useTexts()
  const { data, error } = useQuery(countriesQuery())
  const form = useForm({
    initial: { country: null as string | null, region: whole },
    change: addCalendar,
    input: ({ country, region }) => ({ country: country ?? '', region: region === whole ? null : region }),
    said: ({ calendar }) => ({
      text: say('holidays.calendarAdded', { name: calendarWords(language, calendar) }),
    }),
    onDone: ({ calendar }) => {
      onAdded(calendar)
      onClose()
    },
  })
  const { values, field, set } = form
  const countries = data?.countries ?? []
  const regions = countries.find(({ country }) => country === values.country)?.regions ?? []
  const byName = new Intl.Collator(language)
  return (
    <FormDialog form={form} onClose={onClose} title={say('holidays.addCalendar')}>
      <RefusalAlert error={error} />
      <Form form={form} action={say('holidays.addCalendarNow')}>
        <Select
          label={say('holidays.country')}
          description={say('holidays.countryExplain')}
          data={countries
            .map(({ country }) => ({ value: country, label: countryWords(language, country) }))
            .sort((one, other) => byName.compare(one.label, other.label))}
          searchable
          required
          data-autofocus
          {...field('country')}
          onChange={(country) => set({ country, region: whole })}
        />
        {regions.length > 0 ? (
          <NativeSelect
            label={say('holidays.region')}
            data={[
              { value: whole, label: say('holidays.wholeCountry') },
              ...regions.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
            ]}
            {...field('region')}
          />
        ) : null}
      </Form>
    </FormDialog>
  )
}
