import { ActionIcon, Group, SegmentedControl, Select, SimpleGrid, Text } from '@mantine/core'
import type { Tardy } from '../../api/tardy.ts'
import { addMonths, monthWords } from '../../format/format.ts'
import { ChoiceFilter, PersonFilter } from '../../parts/filter-fields.tsx'
import { mayDoToOthers, useMay, useMe } from '../../parts/me-context.ts'
import { usePlaces } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import type { TardySearch } from './search.ts'

interface Props {
  data: Tardy
  search: TardySearch
  go: (changed: TardySearch) => void
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** Which months: one, its quarter, or twelve; a step goes as far. */
export function PeriodChoice({ data: { period, month, from, to }, go }: Omit<Props, 'search'>) {
  const { say, language } = useTexts()
  const step = (way: number) => go({ month: addMonths(month, way * monthsOf[period]) })
  const words =
    period === 'month'
      ? monthWords(language, month)
      : `${monthWords(language, from.slice(0, 7))} – ${monthWords(language, to.slice(0, 7))}`
  return (
    <Group gap="xs">
      <ActionIcon variant="default" size={36} aria-label={say('tardy.before')} onClick={() => step(-1)}>
        ‹
      </ActionIcon>
      <Text fw={600} className="numbers">
        {words}
      </Text>
      <ActionIcon variant="default" size={36} aria-label={say('tardy.after')} onClick={() => step(1)}>
        ›
      </ActionIcon>
      <SegmentedControl
        aria-label={say('tardy.period')}
        value={period}
        onChange={(chosen) => go({ period: chosen === 'month' ? undefined : (chosen as 'quarter' | 'year') })}
        data={(['month', 'quarter', 'year'] as const).map((value) => ({
          value,
          label: say(`tardy.period.${value}`),
        }))}
      />
    </Group>
  )
}

/** Of whom, and whether what is excused is shown. */
export function TardyFilterBar({ data, search, go }: Props) {
  const { say } = useTexts()
  const me = useMe()
  const may = useMay()
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
      {may('find-people') && mayDoToOthers(me, 'read-days') ? (
        <OfOthers data={data} search={search} go={go} />
      ) : null}
      <Select
        label={say('tardy.excused')}
        placeholder={say('people.any')}
        clearable
        data={(['no', 'yes'] as const).map((value) => ({ value, label: say(`tardy.excused.${value}`) }))}
        value={search.excused ?? null}
        onChange={(value) => go({ excused: (value ?? undefined) as TardySearch['excused'] })}
      />
    </SimpleGrid>
  )
}

function OfOthers({ data: { people }, search, go }: Props) {
  const { say } = useTexts()
  const { departments } = usePlaces(undefined)
  const found = people.find(({ employee }) => employee.id === search.employee)
  return (
    <>
      <ChoiceFilter
        label={say('people.department')}
        data={departments}
        value={search.department}
        onChange={(department) => go({ department })}
      />
      <PersonFilter
        label={say('person.name')}
        value={search.employee}
        person={found?.employee ?? null}
        onChange={(employee) => go({ employee })}
      />
    </>
  )
}
