import { keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { components } from './openapi.gen.ts'

export type Board = components['schemas']['Board']
export type BoardGroup = Board['codes'][number]
export type BoardCode = BoardGroup['code']
export type BoardItem = BoardGroup['items'][number]
export type BoardRepair = components['schemas']['BoardRepairs']['repairs'][number]
export type AskedRepair = components['schemas']['AskedBoardRepairs']['asked'][number]
export type OpenMonth = components['schemas']['OpenMonth']

/** A month of a department. */
export interface BoardOf {
  departmentId: number
  month: string
}

export const boardOf = ({ department, month }: Board): BoardOf => ({ departmentId: department.id, month })

interface PersonDate {
  employeeId: number
  date: string
}

/** What is to be cleared or looked at before a department's month is closed. */
export const boardQuery = ({ departmentId, month }: BoardOf) => ({
  queryKey: [...keys.board, departmentId, month],
  // The client's types know no pairs.
  queryFn: () =>
    taken(
      client.GET('/api/closings/{departmentId}/{month}/board', { params: { path: { departmentId, month } } }),
    ) as Promise<Board>,
  placeholderData: keepPreviousData,
})

/** The departments with people in a month, and what keeps each from closing. */
export const openMonthQuery = (month: string) => ({
  queryKey: [...keys.board, 'open', month],
  queryFn: () =>
    taken(client.GET('/api/closings/blockers', { params: { query: { month } } })) as Promise<OpenMonth>,
  placeholderData: keepPreviousData,
})

export const acceptFindings = change(
  [keys.days],
  ({ of: path, ...body }: { of: BoardOf; code: BoardCode; keys: string[]; reason: string }) =>
    taken(client.POST('/api/closings/{departmentId}/{month}/board/accept', { params: { path }, body })),
)

export const takeBackAccepted = change(
  [keys.days],
  ({ of: path, ...body }: { of: BoardOf; code: BoardCode; keys: string[] }) =>
    taken(client.POST('/api/closings/{departmentId}/{month}/board/take-back', { params: { path }, body })),
)

export const remindOfDays = change([keys.days], ({ of: path, days }: { of: BoardOf; days: PersonDate[] }) =>
  taken(
    client.POST('/api/closings/{departmentId}/{month}/board/remind', { params: { path }, body: { days } }),
  ),
)

/** What these days lack, with what is likely; true of the moment in which it is asked. */
export const boardRepairsQuery = (path: BoardOf, days: readonly PersonDate[]) => ({
  queryKey: [...keys.board, 'repairs', path.departmentId, path.month, days],
  queryFn: () =>
    taken(
      client.POST('/api/closings/{departmentId}/{month}/board/repairs/find', {
        params: { path },
        body: { days: [...days] },
      }),
    ) as Promise<components['schemas']['BoardRepairs']>,
})

export const askBoardRepairs = change(
  [keys.days],
  ({ of: path, ...body }: { of: BoardOf; reason: string; days: PersonDate[] }) =>
    taken(
      client.POST('/api/closings/{departmentId}/{month}/board/repairs', { params: { path }, body }),
    ) as Promise<{
      asked: AskedRepair[]
    }>,
)
