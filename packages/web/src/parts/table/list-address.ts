import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Search, textOf } from '../search.ts'
import type { Sorting } from './use-sorted.ts'

/** `in` is up by that column, `-in` down. */
export const sortingOf = (value: unknown): Sorting | null => {
  const text = textOf(value, /^-?[A-Za-z][\w-]*$/)
  if (text === undefined) return null
  return text.startsWith('-') ? { id: text.slice(1), down: true } : { id: text, down: false }
}

export const sortWord = (sorting: Sorting | null): string | undefined =>
  sorting === null ? undefined : `${sorting.down ? '-' : ''}${sorting.id}`

/**
 * How a list is sorted and filtered stands in the address of its page: whoever comes back, or is sent the
 * address, sees the list as it was. A list that is not alone on its page has a name there.
 */
export function useListAddress(name: string | undefined) {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const prefix = name === undefined ? '' : `${name}-`
  const put = (key: string, value: string | undefined) =>
    void navigate({
      to: '.',
      search: ((was: Search) => ({ ...was, [prefix + key]: value })) as never,
      hash: true,
      replace: true,
      resetScroll: false,
    })
  return {
    sorting: sortingOf(search[`${prefix}sort`]),
    filter: textOf(search[`${prefix}filter`]) ?? null,
    sort: (sorting: Sorting | null) => put('sort', sortWord(sorting)),
    choose: (id: string | null) => put('filter', id ?? undefined),
  }
}
