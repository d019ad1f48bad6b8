import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

type Get = paths['/api/reports/{report}']['get']
export type ReportPage = Get['responses'][200]['content']['application/json']
export type ReportName = Get['parameters']['path']['report']
export type ReportColumn = ReportPage['columns'][number]
export type Cell = ReportPage['rows'][number][number]
type Query = Get['parameters']['query']
export type ReportFilter = Omit<Query, 'after' | 'limit'>
type Body = paths['/api/reports/{report}/file']['post']['requestBody']['content']['application/json']

const pageSize = 100

/** A report of a month, page after page. */
export const reportQuery = (report: ReportName, filter: ReportFilter) =>
  infiniteQueryOptions({
    queryKey: [...keys.reports, report, filter],
    queryFn: ({ pageParam }) =>
      taken(
        client.GET('/api/reports/{report}', {
          params: {
            path: { report },
            query: { ...filter, limit: pageSize, ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })

export type ReportFile = Body & { report: ReportName }

/** The whole of it as a file. */
export const exportReport = change(
  [keys.audit],
  ({ report, ...body }: ReportFile) =>
    taken(
      client.POST('/api/reports/{report}/file', { params: { path: { report } }, body, parseAs: 'blob' }),
    ) as Promise<Blob>,
)
