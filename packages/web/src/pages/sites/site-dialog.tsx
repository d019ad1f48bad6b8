import { NativeSelect, Select, Textarea, TextInput } from '@mantine/core'
import {
  addSite,
  changeSite,
  type NewSite,
  type Site,
  type SiteChange,
  type Sites,
  tryChangeSite,
} from '../../api/sites.ts'
import { calendarWords } from '../../format/calendar-words.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { regionWords } from './site-table.tsx'

interface Props {
  /** Null for a new one. */
  site: Site | null
  choices: Sites
  onClose: () => void
}

const none = ''
const zones = Intl.supportedValuesOf('timeZone')

/** A new site, or what is said of one. */
export function SiteDialog({ site, choices, onClose }: Props) {
  const { say, language } = useTexts()
  const form = useForm({
    initial: {
      name: site?.name ?? '',
      nameEn: site?.nameEn ?? '',
      zone: site?.zone ?? 'Asia/Seoul',
      region: site?.region ?? choices.regions[0] ?? 'KR',
      calendar: site ? (site.calendar ?? none) : (choices.calendars[0] ?? none),
      networks: site?.networks.join('\n') ?? '',
      reason: '',
    },
    change: save,
    input: ({ calendar, networks, reason, ...facts }) => ({
      site,
      wanted: {
        ...facts,
        calendar: calendar === none ? null : calendar,
        networks: networks.split(/[\s,]+/).filter((one) => one !== ''),
      },
      reason: reason.trim() || null,
    }),
    said: (_, { name }) => ({ text: say(site ? 'sites.changed' : 'sites.added', { name }) }),
    onDone: onClose,
  })
  const { values, field, set } = form
  const stands = site?.hasDays ?? false
  const fixed = stands ? { disabled: true, description: say('sites.fixed') } : {}
  const calendar = values.calendar === none ? null : values.calendar
  const otherCalendar = stands && calendar !== site!.calendar
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={
        site ? say('sites.changeOf', { name: nameIn(language, site.name, site.nameEn) }) : say('sites.add')
      }
    >
      <Form form={form} action={say('sites.save')}>
        <TextInput label={say('sites.name')} maxLength={100} required data-autofocus {...field('name')} />
        <TextInput label={say('sites.nameEn')} maxLength={100} {...field('nameEn')} />
        <Select
          label={say('sites.zone')}
          data={zones.includes(values.zone) ? zones : [values.zone, ...zones]}
          searchable
          allowDeselect={false}
          {...field('zone')}
          onChange={(zone) => set({ zone: zone ?? values.zone })}
          {...fixed}
        />
        <NativeSelect
          label={say('sites.region')}
          data={choices.regions.map((value) => ({ value, label: regionWords(say, value) }))}
          {...field('region')}
          {...fixed}
        />
        <NativeSelect
          label={say('sites.calendar')}
          data={[
            ...choices.calendars.map((value) => ({ value, label: calendarWords(language, value) })),
            { value: none, label: say('sites.noCalendar') },
          ]}
          {...field('calendar')}
        />
        <Textarea
          label={say('sites.networks')}
          description={say('sites.networksExplain')}
          placeholder="203.0.113.0/24"
          autosize
          minRows={2}
          maxRows={8}
          {...field('networks')}
        />
        {otherCalendar ? (
          <>
            <Textarea
              label={say('sites.reason')}
              description={say('sites.reasonExplain')}
              maxLength={1000}
              autosize
              required
              {...field('reason')}
            />
            <EffectPreview
              act="change-site"
              input={{ id: site!.id, calendar, reason: null }}
              ask={tryChangeSite}
            />
          </>
        ) : null}
      </Form>
    </FormDialog>
  )
}

interface Wanted {
  site: Site | null
  wanted: NewSite & { nameEn: string; region: string; calendar: string | null; networks: string[] }
  reason: string | null
}

/** Adds it, or says of the site what has become another thing. */
const save = {
  meta: changeSite.meta,
  mutationFn: ({ site, wanted, reason }: Wanted): Promise<unknown> => {
    if (site === null) return addSite.mutationFn(wanted)
    const changed = Object.entries(wanted).filter(
      ([fact, value]) => String(site[fact as keyof Site]) !== String(value),
    )
    return changeSite.mutationFn({ id: site.id, reason, ...Object.fromEntries(changed) } as SiteChange)
  },
}
