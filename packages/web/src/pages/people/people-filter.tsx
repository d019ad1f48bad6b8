import { Group, SegmentedControl, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
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
  const { departments, sites, teams } = usePlaces(search.date)
  const choice = (
    label: string,
    data: { value: string; label: string }[],
    name: 'department' | 'site' | 'team',
  ) => (
    <Select
      label={label}
      placeholder={say('people.any')}
      clearable
      searchable
      data={data}
      value={search[name] === undefined ? null : String(search[name])}
      onChange={(value) => onChange({ [name]: value === null ? undefined : Number(value) })}
    />
  )
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 5 }} spacing="xs">
        <SearchField
          key={search.search ?? ''}
          value={search.search}
          onChange={(text) => onChange({ search: text })}
        />
        {choice(say('people.department'), departments, 'department')}
        {choice(say('people.site'), sites, 'site')}
        {choice(say('people.team'), teams, 'team')}
        <TextInput
          type="date"
          label={say('people.onDate')}
          value={search.date ?? ''}
          onChange={(event) => onChange({ date: event.currentTarget.value || undefined })}
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

/** Looks for what was typed once the fingers rest. */
function SearchField({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (text: string | undefined) => void
}) {
  const { say } = useTexts()
  const [typed, setTyped] = useState(value ?? '')
  const look = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), 300)
  return (
    <TextInput
      type="search"
      label={say('people.search')}
      placeholder={say('people.searchExample')}
      value={typed}
      maxLength={100}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        look(event.currentTarget.value)
      }}
    />
  )
}
