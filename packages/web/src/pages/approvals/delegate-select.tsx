import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { delegatesQuery } from '../../api/delegations.ts'
import { nameIn, useTexts } from '../../texts/language.ts'

interface Props {
  label: string
  placeholder: string
  name: string
  value: string | null
  error: string | null
  required?: boolean
  /** Only who decides requests themselves. */
  decidersOnly?: boolean
  onChange: (userId: string | null) => void
}

/** Somebody with an account, by name or number. */
export function DelegateSelect({ decidersOnly = false, ...field }: Props) {
  const { say, language } = useTexts()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null)
  const isChosen = chosen !== null && typed === chosen.label
  const [search] = useDebouncedValue(isChosen ? '' : typed, 200)
  const { data } = useQuery({ ...delegatesQuery(search), placeholderData: keepPreviousData })
  const found = (data?.delegates ?? [])
    .filter(({ decides }) => decides || !decidersOnly)
    .map(({ userId, name, number, department }) => ({
      value: userId,
      label: [name, number, department && nameIn(language, department.name, department.nameEn)]
        .filter(Boolean)
        .join(' · '),
    }))
  const options = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found
  return (
    <Select
      {...field}
      searchable
      clearable
      data={options}
      filter={({ options: all }) => all}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(value) => {
        setChosen(options.find((one) => one.value === value) ?? null)
        field.onChange(value)
      }}
      nothingFoundMessage={say('app.searchNone')}
      comboboxProps={{ withinPortal: true }}
    />
  )
}
