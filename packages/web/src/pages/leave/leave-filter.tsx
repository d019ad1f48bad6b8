import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { usePlaces } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import type { LeaveSearch } from './search.ts'

interface Props {
  search: LeaveSearch
  onChange: (changed: LeaveSearch) => void
}

/** Whose leave is shown, and on which date. */
export function LeaveFilterBar({ search, onChange }: Props) {
  const { say } = useTexts()
  const { departments } = usePlaces(search.date)
  const [typed, setTyped] = useState(search.search ?? '')
  const look = useDebouncedCallback((text: string) => onChange({ search: text.trim() || undefined }), 300)
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
      <TextInput
        type="search"
        label={say('people.search')}
        placeholder={say('leave.searchExample')}
        value={typed}
        maxLength={100}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          look(event.currentTarget.value)
        }}
      />
      <Select
        label={say('people.department')}
        placeholder={say('people.any')}
        clearable
        searchable
        data={departments}
        value={search.department === undefined ? null : String(search.department)}
        onChange={(value) => onChange({ department: value === null ? undefined : Number(value) })}
      />
      <TextInput
        type="date"
        label={say('people.onDate')}
        value={search.date ?? ''}
        onChange={(event) => onChange({ date: event.currentTarget.value || undefined })}
      />
    </SimpleGrid>
  )
}
