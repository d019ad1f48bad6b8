import { Group, Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { employeesQuery } from '../../api/employees.ts'
import { type Organisation, organisationQuery } from '../../api/organisation.ts'
import type { AssignRequest } from '../../api/patterns.ts'
import { foundBy } from '../../parts/found-by.ts'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'

export interface Chosen {
  scope: AssignRequest['scope']
  id: number
  name: string
}

interface Option {
  value: string
  label: string
  /** How many people are there. */
  people?: number
}

interface Props {
  /** Sites, departments and teams are those of this date. */
  date: string
  value: Chosen | null
  error: string | null
  onChange: (chosen: Chosen) => void
}

/** The company, a site, department, team or person, found by name; of Korean its initial consonants do. */
export function ScopeSelect({ date, value, error, onChange }: Props) {
  const { say, language } = useTexts()
  const [typed, setTyped] = useState(value?.name ?? '')
  const [search] = useDebouncedValue(typed.trim(), 200)
  const asks = search !== '' && search !== value?.name
  const { data: places } = useQuery(organisationQuery(date || undefined))
  const { data: found } = useQuery({ ...employeesQuery(search), enabled: asks })
  const groups = places ? placesOf(say, language, places) : []
  const people: Option[] = (asks ? (found?.employees ?? []) : []).map(({ id, name, number, department }) => ({
    value: `employee:${id}`,
    label: [
      `${name} ${number}`,
      ...(department ? [nameIn(language, department.name, department.nameEn)] : []),
    ].join(' · '),
  }))
  // The one that is chosen stays, whatever was typed since.
  if (value?.scope === 'employee' && !people.some((one) => one.value === keyOf(value)))
    people.push({ value: keyOf(value), label: value.name })
  const all = [...groups, { group: say('patterns.scope.employee'), items: people }]
  const byValue = new Map(all.flatMap(({ items }) => items).map((option) => [option.value, option]))
  return (
    <Select
      label={say('patterns.scope')}
      placeholder={say('patterns.scopeFind')}
      required
      searchable
      data-autofocus
      allowDeselect={false}
      selectFirstOptionOnChange
      maxDropdownHeight={280}
      data={all.filter(({ items }) => items.length > 0)}
      filter={({ options, search: wanted }) =>
        options.flatMap((each) => {
          if (!('group' in each)) return []
          const items = each.items.filter(
            (item) =>
              wanted === value?.name || item.value.startsWith('employee:') || foundBy(item.label, wanted),
          )
          return items.length > 0 ? [{ ...each, items }] : []
        })
      }
      nothingFoundMessage={say('patterns.scopeNone')}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value === null ? null : keyOf(value)}
      onChange={(key) => {
        const option = key === null ? undefined : byValue.get(key)
        if (option) onChange({ ...readKey(option.value), name: option.label })
      }}
      renderOption={({ option }) => (
        <Group justify="space-between" gap="xs" w="100%" wrap="nowrap">
          <span>{option.label}</span>
          <People count={byValue.get(option.value)?.people} />
        </Group>
      )}
      error={error}
    />
  )
}

function People({ count }: { count: number | undefined }) {
  const { say } = useTexts()
  if (count === undefined) return null
  return (
    <Text span size="xs" c="dimmed" style={{ flexShrink: 0 }}>
      {say('patterns.peopleCount', { count })}
    </Text>
  )
}

const keyOf = ({ scope, id }: Chosen) => `${scope}:${id}`

function readKey(key: string): Pick<Chosen, 'scope' | 'id'> {
  const [scope, id] = key.split(':')
  return { scope: scope as Chosen['scope'], id: Number(id) }
}

function placesOf(
  say: Say,
  language: Language,
  { sites, departments, teams }: Organisation,
): { group: string; items: Option[] }[] {
  const named = (scope: Chosen['scope'], rows: Organisation['sites']) =>
    rows.map(({ id, name, nameEn, people }) => ({
      value: `${scope}:${id}`,
      label: nameIn(language, name, nameEn),
      people,
    }))
  const company = { value: 'company:0', label: say('patterns.scope.company') }
  return [
    { group: say('patterns.scope.company'), items: [company] },
    { group: say('patterns.scope.site'), items: named('site', sites) },
    {
      group: say('patterns.scope.department'),
      items: departments.map((department) => ({
        value: `department:${department.id}`,
        label: pathOf(language, departments, department),
        people: department.peopleBelow,
      })),
    },
    { group: say('patterns.scope.team'), items: named('team', teams) },
  ]
}

type Department = Organisation['departments'][number]

/** A department with those that it lies in. */
function pathOf(language: Language, all: readonly Department[], department: Department): string {
  const names: string[] = []
  const seen = new Set<number>()
  let at: Department | undefined = department
  while (at !== undefined && !seen.has(at.id)) {
    names.unshift(nameIn(language, at.name, at.nameEn))
    seen.add(at.id)
    const above: number | null = at.parentId
    at = all.find(({ id }) => id === above)
  }
  return names.join(' / ')
}
