import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { BoardOf } from './board.ts'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components, paths } from './openapi.gen.ts'

type Closings = components['schemas']['Closings']
export type Closing = Closings['closings'][number]
export type ClosedMonth = components['schemas']['ClosedMonth']
export type Adjustment = components['schemas']['Adjustment']
type Decision = paths['/api/adjustments/decisions']['post']['requestBody']['content']['application/json']

/** Which months are closed, both ends included. */
export const closingsQuery = (from: string, to: string) => ({
  queryKey: [...keys.board, 'closings', from, to],
  queryFn: () => taken(client.GET('/api/closings', { params: { query: { from, to } } })) as Promise<Closings>,
  placeholderData: keepPreviousData,
})

/** What closing would freeze, and what keeps it from it. */
export const previewClose = (body: BoardOf) =>
  taken(client.POST('/api/closings', { params: { query: { dryRun: 'true' } }, body })) as Promise<ClosedMonth>

export const closeMonth = change(
  [keys.days],
  (body: BoardOf) => taken(client.POST('/api/closings', { body })) as Promise<ClosedMonth>,
)

export interface ClosedDepartments {
  closed: number
  /** Those that stay open, and why. */
  refused: { departmentId: number; error: unknown }[]
}

/**
 * Closes a month of these departments, one after another; what keeps one open holds up no other. `onDone` is
 * told how many have been gone through.
 */
export const closeMonths = (onDone: (count: number) => void) =>
  change([keys.days], async (months: readonly BoardOf[]): Promise<ClosedDepartments> => {
    const refused: ClosedDepartments['refused'] = []
    for (const [place, body] of months.entries()) {
      try {
        await taken(client.POST('/api/closings', { body }))
      } catch (error) {
        refused.push({ departmentId: body.departmentId, error })
      }
      onDone(place + 1)
    }
    return { closed: months.length - refused.length, refused }
  })

export const reopenMonth = change([keys.days], (body: BoardOf & { reason: string }) =>
  taken(client.POST('/api/closings/reopen', { body })),
)

/** As many as one decides on at once. */
const mostAtOnce = 200

/** What became known of closed days and nobody decided on. */
export const adjustmentsQuery = () =>
  infiniteQueryOptions({
    queryKey: [...keys.board, 'adjustments'],
    queryFn: ({ pageParam }) =>
      taken(
        client.GET('/api/adjustments', {
          params: {
            query: { status: 'open', limit: mostAtOnce, ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ) as Promise<components['schemas']['Adjustments']>,
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const decideAdjustments = change([keys.days], (body: Decision) =>
  taken(client.POST('/api/adjustments/decisions', { body })),
)
