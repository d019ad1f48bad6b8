import { Button, Group, Stack, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { peopleQuery } from '../../api/people.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { PeopleFilterBar } from './people-filter.tsx'
import { PeopleTable } from './people-table.tsx'
import { filterOf } from './search.ts'

/** Who there is: filtered, sorted, each with where she works on the date. */
export function PeoplePage() {
  const { say } = useTexts()
  const may = useMay()
  const search = useSearch({ from: '/inside/people' })
  const navigate = useNavigate({ from: '/people' })
  const [adding, setAdding] = useState(false)
  const query = useInfiniteQuery(peopleQuery(filterOf(search)))
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2}>{say('people.title')}</Title>
        {may('manage-people') ? <Button onClick={() => setAdding(true)}>{say('people.add')}</Button> : null}
      </Group>
      <PeopleFilterBar
        search={search}
        onChange={(changed) => void navigate({ search: { ...search, ...changed }, replace: true })}
      />
      <Loaded query={query}>
        {({ pages }) => (
          <Kept old={query.isPlaceholderData}>
            <PeopleTable
              people={pages.flatMap(({ people }) => people)}
              total={pages.at(-1)!.total}
              query={query}
            />
          </Kept>
        )}
      </Loaded>
      {adding ? (
        <AddPersonDialog
          onClose={() => setAdding(false)}
          onAdded={(id) => void navigate({ to: '/people/$id/profile', params: { id: String(id) } })}
        />
      ) : null}
    </Stack>
  )
}
