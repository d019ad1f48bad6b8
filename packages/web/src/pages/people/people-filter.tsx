import { Group, SegmentedControl, SimpleGrid } from '@mantine/core'
import { ChoiceFilter, DateFilter, SearchFilter } from '../../parts/filter-fields.tsx'
import { usePlaces } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import type { PeopleSearch } from './search.ts'

const states = ['employed', 'coming', 'left', 'all'] as const

interface Props {
  search: PeopleSearch
  onChange: (changed: PeopleSearch) => void
}

/** Whom the list shows. */
export function PeopleFilterBar({ search, onChange }: Props) {
  const { say } = useTexts()
  const places = usePlaces(search.date)
  const choice = (name: 'department' | 'site' | 'team') => (
    <ChoiceFilter
      label={say(`people.${name}`)}
      data={places[`${name}s`]}
      value={search[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  )
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 5 }} spacing="xs">
        <SearchFilter
          label={say('people.search')}
          placeholder={say('people.searchExample')}
          value={search.search}
          onChange={(text) => onChange({ search: text })}
        />
        {choice('department')}
        {choice('site')}
        {choice('team')}
        <DateFilter
          label={say('people.onDate')}
          value={search.date}
          onChange={(date) => onChange({ date })}
        />
      </SimpleGrid>
      <Group>
        <SegmentedControl
          aria-label={say('people.state')}
          value={search.state ?? 'employed'}
          data={states.map((state) => ({ value: state, label: say(`people.state.${state}`) }))}
          onChange={(state) => onChange({ state: state === 'employed' ? undefined : state })}
        />
      </Group>
    </>
  )
}
