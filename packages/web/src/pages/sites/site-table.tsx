import { Button, Text } from '@mantine/core'
import type { Site } from '../../api/sites.ts'
import { calendarWords } from '../../format/calendar-words.ts'
import { Table } from '../../parts/table/table.tsx'
import { nameIn, type Say, useTexts } from '../../texts/language.ts'
import type { TextId } from '../../texts/texts.ts'
import { sitesTexts } from './texts.ts'

export function SiteTable({
  sites,
  onChange,
}: {
  sites: readonly Site[]
  onChange: ((site: Site) => void) | null
}) {
  const { say, language } = useTexts()
  const calendarOf = ({ calendar }: Site) =>
    calendar === null ? say('sites.noCalendar') : calendarWords(language, calendar)
  const networksOf = ({ networks }: Site) =>
    networks.length === 0 ? say('sites.noNetworks') : networks.join(', ')
  const peopleOf = ({ people }: Site) => say('sites.peopleCount', { count: people })
  return (
    <Table
      label={say('sites.title')}
      rows={sites}
      rowKey={({ id }) => id}
      count={(count) => say('sites.count', { count })}
      empty={say('sites.none')}
      columns={[
        {
          id: 'name',
          head: say('sites.name'),
          by: ({ name, nameEn }) => nameIn(language, name, nameEn),
          cell: (site) => (
            <>
              <Text size="sm" fw={600} className="breaks">
                {nameIn(language, site.name, site.nameEn)}
              </Text>
              <Text size="xs" c="dimmed" hiddenFrom="md" component="div">
                {site.zone} · {regionWords(say, site.region)} · {calendarOf(site)} · {peopleOf(site)}
                {site.networks.length === 0 ? '' : ` · ${networksOf(site)}`}
              </Text>
            </>
          ),
        },
        { id: 'zone', head: say('sites.zone'), from: 'md', by: ({ zone }) => zone, cell: ({ zone }) => zone },
        {
          id: 'region',
          head: say('sites.region'),
          from: 'md',
          by: ({ region }) => region,
          cell: ({ region }) => regionWords(say, region),
        },
        { id: 'calendar', head: say('sites.calendar'), from: 'md', by: calendarOf, cell: calendarOf },
        {
          id: 'people',
          head: say('sites.people'),
          from: 'md',
          className: 'numbers',
          by: ({ people }) => people,
          cell: peopleOf,
        },
        {
          id: 'networks',
          head: say('sites.networks'),
          from: 'md',
          by: networksOf,
          cell: networksOf,
        },
        ...(onChange === null
          ? []
          : [
              {
                id: 'acts',
                head: '',
                cell: (site: Site) => (
                  <Button variant="default" size="compact-sm" onClick={() => onChange(site)}>
                    {say('sites.change')}
                  </Button>
                ),
              },
            ]),
      ]}
    />
  )
}

/** Whose law holds; as it is called where there are no words for it. */
export const regionWords = (say: Say, region: string): string =>
  `region.${region}` in sitesTexts ? say(`region.${region}` as TextId) : region
