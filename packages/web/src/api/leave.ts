import { keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components, paths } from './openapi.gen.ts'

export type LeaveBalances = components['schemas']['LeaveBalances']
export type LeaveLine = LeaveBalances['people'][number]
export type HeldLeave = components['schemas']['HeldLeave']
export type LeavePage = components['schemas']['LeaveLedger']
export type Ledger = NonNullable<LeavePage['ledger']>
export type LeaveGrant = Ledger['grants'][number]
export type LeaveEntry = LeavePage['entries'][number]
export type WrittenLeave = components['schemas']['WrittenLeave']
export type OpenedBalances = components['schemas']['OpenedBalances']
export type WriteLeave = paths['/api/leave/acts']['post']['requestBody']['content']['application/json']

export interface LeaveFilter {
  date?: string
  departmentId?: number
  search?: string
}

/** What the people of a filter have of leave. */
export const leaveQuery = (query: LeaveFilter) => ({
  queryKey: [...keys.leave, query],
  queryFn: () => taken(client.GET('/api/leave', { params: { query } })),
  placeholderData: keepPreviousData,
})

/** The ledger of somebody, or one's own; of today, unless another day is said. */
export const ledgerQuery = (id: number | null, date: string | undefined) => {
  const query = date === undefined ? {} : { date }
  return {
    queryKey: [...keys.ledger, id, date ?? null],
    queryFn: (): Promise<LeavePage> =>
      taken(
        id === null
          ? client.GET('/api/leave/mine', { params: { query } })
          : client.GET('/api/leave/people/{id}', { params: { path: { id }, query } }),
      ),
    placeholderData: keepPreviousData,
  }
}

export const writeLeave = change([keys.leave, keys.days], (body: WriteLeave) =>
  taken(client.POST('/api/leave/acts', { params: { query: {} }, body })),
)
export const tryLeave = (body: WriteLeave) =>
  taken(client.POST('/api/leave/acts', { params: { query: { dryRun: 'true' } }, body }))

export interface TakeBack {
  actId: number
  employeeIds: number[] | null
  reason: string
}

export const takeBackLeave = change([keys.leave, keys.days], ({ actId, ...body }: TakeBack) =>
  taken(client.POST('/api/leave/acts/{id}/take-back', { params: { path: { id: actId }, query: {} }, body })),
)

/** A list of balances to bring in; `dryRun` looks at it. */
export interface OpeningsFile {
  file: File
  key: string
  reason: string
}

const sendFile = ({ file, key, reason }: OpeningsFile, dryRun: boolean) =>
  taken(
    client.POST('/api/leave/openings/file', {
      params: { query: { key, reason, ...(dryRun && { dryRun: 'true' }) } },
      // The file is the whole body: what it is, the server sees by itself.
      body: file as never,
      bodySerializer: (body: unknown) => body as never,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  )

export const lookAtOpenings = change([], (input: OpeningsFile) => sendFile(input, true))
export const bringOpenings = change([keys.leave, keys.days], (input: OpeningsFile) => sendFile(input, false))
