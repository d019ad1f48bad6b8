import { Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FailedPage } from './message-pages.tsx'

/** Shows what a query gave; bones while it loads for the first time, a sentence if it failed. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T, Error>
  children: (data: T) => ReactNode
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <FailedPage error={query.error} reset={() => void query.refetch()} />
  return (
    <Stack aria-busy="true">
      {[60, 220, 160].map((height) => (
        <Skeleton key={height} height={height} />
      ))}
    </Stack>
  )
}
