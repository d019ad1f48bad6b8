import { Select, SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { kindNamesQuery } from '../../api/request-kinds.ts'
import { ChoiceFilter, DateFilter, PersonFilter } from '../../parts/filter-fields.tsx'
import { useMay } from '../../parts/me-context.ts'
import { usePlaces } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import type { RequestsSearch } from './search.ts'

const states = ['pending', 'approved', 'rejected', 'withdrawn', 'cancelled'] as const

interface Props {
  search: RequestsSearch
  /** The person asked for, as far as the name is known. */
  person: { number: string; name: string } | null
  onChange: (changed: RequestsSearch) => void
}

/** Which requests the list shows. */
export function RequestsFilter({ search, person, onChange }: Props) {
  const { say, language } = useTexts()
  const may = useMay()
  const { departments } = usePlaces(undefined)
  const { data } = useQuery({ ...kindNamesQuery(), enabled: may('ask-requests') })
  return (
    <SimpleGrid cols={{ base: 2, md: 6 }} spacing="xs">
      <Select
        label={say('approvals.status')}
        placeholder={say('requests.any')}
        clearable
        data={states.map((state) => ({ value: state, label: say(`request.status.${state}`) }))}
        value={search.status ?? null}
        onChange={(status) => onChange({ status: status ?? undefined })}
      />
      <Select
        label={say('requests.kind')}
        placeholder={say('requests.any')}
        clearable
        searchable
        data={(data?.kinds ?? []).map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={search.kind ?? null}
        onChange={(kind) => onChange({ kind: kind ?? undefined })}
      />
      <ChoiceFilter
        label={say('people.department')}
        data={departments}
        value={search.department}
        onChange={(department) => onChange({ department })}
      />
      <PersonFilter
        label={say('requests.person')}
        value={search.employee}
        person={person}
        onChange={(employee) => onChange({ employee })}
      />
      <DateFilter label={say('requests.from')} value={search.from} onChange={(from) => onChange({ from })} />
      <DateFilter label={say('requests.to')} value={search.to} onChange={(to) => onChange({ to })} />
    </SimpleGrid>
  )
}
