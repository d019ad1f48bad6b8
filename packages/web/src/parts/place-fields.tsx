import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { organisationQuery } from '../api/organisation.ts'
import { nameIn, useTexts } from '../texts/language.ts'
import type { FormState } from './form/use-form.ts'

export interface PlaceValues {
  departmentId: number | null
  siteId: number | null
  title: string
}

/** The departments and sites of a date as a list to choose from. */
export function usePlaces(date: string | undefined) {
  const { language } = useTexts()
  const { data } = useQuery(organisationQuery(date))
  const choices = (rows: readonly { id: number; name: string; nameEn: string }[] | undefined) =>
    (rows ?? []).map(({ id, name, nameEn }) => ({ value: String(id), label: nameIn(language, name, nameEn) }))
  return {
    departments: choices(data?.departments),
    sites: choices(data?.sites),
    teams: choices(data?.teams),
  }
}

/** Where somebody works as what; departments and sites of the date from which on it holds. */
export function PlaceFields<Values extends PlaceValues, Output>({
  form,
  date,
}: {
  form: FormState<Values, Output>
  date: string | undefined
}) {
  const { say } = useTexts()
  const { departments, sites } = usePlaces(date || undefined)
  const { values, set, errorOf } = form
  const idOf = (value: string | null) => (value === null ? null : Number(value))
  return (
    <>
      <Select
        label={say('people.department')}
        placeholder={say('users.choose')}
        searchable
        required
        allowDeselect={false}
        data={departments}
        value={values.departmentId === null ? null : String(values.departmentId)}
        error={errorOf('departmentId')}
        onChange={(value) => set({ departmentId: idOf(value) } as Partial<Values>)}
      />
      <Select
        label={say('people.site')}
        placeholder={say('users.choose')}
        required
        allowDeselect={false}
        data={sites}
        value={values.siteId === null ? null : String(values.siteId)}
        error={errorOf('siteId')}
        onChange={(value) => set({ siteId: idOf(value) } as Partial<Values>)}
      />
      <TextInput
        label={say('people.personTitle')}
        autoComplete="off"
        maxLength={100}
        value={values.title}
        error={errorOf('title')}
        onChange={(event) => set({ title: event.currentTarget.value } as Partial<Values>)}
      />
    </>
  )
}
