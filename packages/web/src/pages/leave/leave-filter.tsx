import { SimpleGrid } from '@mantine/core'
import { ChoiceFilter, DateFilter, SearchFilter } from '../../parts/filter-fields.tsx'
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
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
      <SearchFilter
        label={say('people.search')}
        placeholder={say('leave.searchExample')}
        value={search.search}
        onChange={(text) => onChange({ search: text })}
      />
      <ChoiceFilter
        label={say('people.department')}
        data={departments}
        value={search.department}
        onChange={(department) => onChange({ department })}
      />
      <DateFilter label={say('people.onDate')} value={search.date} onChange={(date) => onChange({ date })} />
    </SimpleGrid>
  )
}
