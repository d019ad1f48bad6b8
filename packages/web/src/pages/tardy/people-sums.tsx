import { Text, UnstyledButton } from '@mantine/core'
import type { Tardy } from '../../api/tardy.ts'
import { Table } from '../../parts/table/table.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { sumColumns } from './columns.tsx'
import type { TardySearch } from './search.ts'

interface Props {
  data: Tardy
  go: (changed: TardySearch) => void
}

/** Who has days of the kind; a name opens hers. */
export function PeopleSums({ data: { people, total, kind }, go }: Props) {
  const { say, language } = useTexts()
  return (
    <Table
      label={say('tardy.by.people')}
      rows={people}
      rowKey={({ employee }) => employee.id}
      count={(shown) => say('today.shown', { total, shown })}
      empty={say('tardy.none')}
      columns={[
        {
          id: 'name',
          head: say('person.name'),
          by: ({ employee }) => employee.name,
          cell: ({ employee, department }) => (
            <>
              <UnstyledButton
                className="row-link tardy-opens"
                onClick={() => go({ employee: employee.id, by: 'days', day: undefined, of: undefined })}
              >
                {employee.name}
              </UnstyledButton>
              <Text size="xs" c="dimmed">
                {employee.number}
                {department ? ` · ${nameIn(language, department.name, department.nameEn)}` : ''}
              </Text>
            </>
          ),
        },
        ...sumColumns<Tardy['people'][number]>(say, language, kind),
      ]}
    />
  )
}
