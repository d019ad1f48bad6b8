import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { kindNamesQuery } from '../../api/request-kinds.ts'
import { useMay } from '../../parts/me-context.ts'
import { PersonChoice } from '../../parts/person-choice.tsx'
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
  const date = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      label={say(`requests.${name}`)}
      value={search[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  )
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
      <Select
        label={say('people.department')}
        placeholder={say('requests.any')}
        clearable
        searchable
        data={departments}
        value={search.department === undefined ? null : String(search.department)}
        onChange={(value) => onChange({ department: value === null ? undefined : Number(value) })}
      />
      <PersonChoice
        label={say('requests.person')}
        value={
          search.employee === undefined
            ? null
            : {
                id: search.employee,
                name: person
                  ? `${person.name} ${person.number}`
                  : say('audit.numberOf', { id: search.employee }),
              }
        }
        onChange={(choice) => onChange({ employee: choice?.id })}
      />
      {date('from')}
      {date('to')}
    </SimpleGrid>
  )
}
