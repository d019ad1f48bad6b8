import { ActionIcon, Group, NativeSelect, TextInput } from '@mantine/core'
import { addMonths } from '../../format/format.ts'
import { ChoiceFilter, PersonFilter } from '../../parts/filter-fields.tsx'
import { useMe } from '../../parts/me-context.ts'
import { usePlaces } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import { LayoutChoice } from './layout-choice.tsx'
import { isOwnOnly, type ReportsSearch, reportNames, reportOf, reportsOf } from './search.ts'

interface Props {
  search: ReportsSearch
  month: string
  /** The person asked for, as far as the name is known. */
  person: { number: string; name: string } | null
  onGo: (change: ReportsSearch) => void
}

/** Which report, of which month and department. */
export function ReportFilterBar({ search, month, person, onGo }: Props) {
  const { say } = useTexts()
  const me = useMe()
  const ownOnly = isOwnOnly(me)
  const { departments } = usePlaces(`${month}-01`)
  return (
    <Group gap="xs" align="end" className="no-print">
      {ownOnly ? null : (
        <NativeSelect
          label={say('reports.report')}
          data={reportsOf(me).map((name) => ({ value: name, label: say(`report.${name}`) }))}
          value={reportOf(search)}
          onChange={({ currentTarget: { value } }) =>
            onGo({ report: reportNames.find((name) => name === value) })
          }
        />
      )}
      {reportOf(search) === 'payroll' ? (
        <LayoutChoice value={search.layout} onChange={(layout) => onGo({ layout })} />
      ) : null}
      <ActionIcon
        variant="default"
        size={36}
        aria-label={say('reports.previous')}
        onClick={() => onGo({ month: addMonths(month, -1) })}
      >
        ‹
      </ActionIcon>
      <TextInput
        type="month"
        label={say('reports.month')}
        value={month}
        onChange={({ currentTarget: { value } }) => onGo({ month: value || undefined })}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={say('reports.next')}
        onClick={() => onGo({ month: addMonths(month, 1) })}
      >
        ›
      </ActionIcon>
      {ownOnly ? null : (
        <>
          <ChoiceFilter
            label={say('people.department')}
            data={departments}
            value={search.department}
            onChange={(department) => onGo({ department })}
          />
          <PersonFilter
            label={say('reports.person')}
            value={search.employee}
            person={person}
            onChange={(employee) => onGo({ employee })}
          />
        </>
      )}
    </Group>
  )
}
