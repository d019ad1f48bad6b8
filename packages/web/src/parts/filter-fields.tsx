import { Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTexts } from '../texts/language.ts'
import { PersonChoice } from './person-choice.tsx'

interface FilterProps<Value> {
  label: string
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}

/** Looks for what was typed once the fingers rest; an address that says another text is shown. */
export function SearchFilter({
  label,
  placeholder,
  value,
  onChange,
}: FilterProps<string> & { placeholder: string }) {
  const [typed, setTyped] = useState(value ?? '')
  const [known, setKnown] = useState(value)
  const look = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), 300)
  if (value !== known) {
    setKnown(value)
    if ((typed.trim() || undefined) !== value) setTyped(value ?? '')
  }
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      maxLength={100}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        look(event.currentTarget.value)
      }}
    />
  )
}

/** One of a list that is known by numbers, or any. */
export function ChoiceFilter({
  label,
  value,
  data,
  onChange,
}: FilterProps<number> & { data: { value: string; label: string }[] }) {
  const { say } = useTexts()
  return (
    <Select
      label={label}
      placeholder={say('people.any')}
      clearable
      searchable
      data={data}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? undefined : Number(chosen))}
    />
  )
}

export function DateFilter({ label, value, onChange }: FilterProps<string>) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  )
}

/** One person, or anybody; `person` is who the number is, as far as it is known. */
export function PersonFilter({
  label,
  value,
  person,
  onChange,
}: FilterProps<number> & { person: { number: string; name: string } | null }) {
  const { say } = useTexts()
  const name = person ? `${person.name} ${person.number}` : say('audit.numberOf', { id: value ?? 0 })
  return (
    <PersonChoice
      label={label}
      value={value === undefined ? null : { id: value, name }}
      onChange={(choice) => onChange(choice?.id)}
    />
  )
}
