import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { employeesQuery } from '../api/employees.ts'
import { nameIn, useTexts } from '../texts/language.ts'

/** A field that finds a person by name or number; `onPick` gets the id. */
export function PersonSelect({
  label,
  error,
  onPick,
  width,
}: {
  label: string
  error?: string | null
  onPick: (id: number, name: string) => void
  width?: number | object
}) {
  const { say, language } = useTexts()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 200)
  const { data } = useQuery({ ...employeesQuery(search), enabled: search !== '' })
  const options = (data?.employees ?? []).map((person) => ({
    value: String(person.id),
    label: `${person.name} ${person.number}${person.department ? ` · ${nameIn(language, person.department.name, person.department.nameEn)}` : ''}`,
  }))
  return (
    <Select
      searchable
      aria-label={label}
      placeholder={label}
      w={(width ?? '100%') as number}
      data={options}
      filter={({ options: all }) => all}
      searchValue={typed}
      onSearchChange={setTyped}
      value={null}
      onChange={(value) => {
        if (value !== null) onPick(Number(value), options.find((one) => one.value === value)?.label ?? value)
        setTyped('')
      }}
      nothingFoundMessage={search === '' ? null : <NoOption text={say('app.searchNone')} />}
      error={error ?? null}
      comboboxProps={{ withinPortal: true }}
    />
  )
}

/** A list of options holds options only. */
function NoOption({ text }: { text: string }) {
  return (
    <div role="option" aria-disabled="true" aria-selected="false" tabIndex={-1}>
      {text}
    </div>
  )
}
