import { Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refusal } from '../api/refusal.ts'
import { FailedPage } from './failed-page.tsx'

/**
 * Shows what a query gave; bones while it loads for the first time, a sentence if it failed. What is not
 * allowed any more is not shown any more.
 */
export function Loaded<T>({
  query,
  children,
}: {
  query: Pick<UseQueryResult<T, Error>, 'data' | 'error'> & { refetch: () => unknown }
  children: (data: T) => ReactNode
}) {
  const { data, error } = query
  if (data !== undefined && !isForbidden(error)) return children(data)
  if (error) return <FailedPage error={error} reset={() => void query.refetch()} />
  return <Bones />
}

/** Stands where something is about to be. */
export function Bones() {
  return (
    <Stack aria-busy="true">
      {[60, 220, 160].map((height) => (
        <Skeleton key={height} height={height} />
      ))}
    </Stack>
  )
}

const isForbidden = (error: Error | null) => error instanceof Refusal && error.status === 403
