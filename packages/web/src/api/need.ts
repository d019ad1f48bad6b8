import type { InfiniteQueryExecuteOptions, QueryExecuteOptions, QueryKey } from '@tanstack/react-query'
import { queryClient } from './client.ts'

/* What is there already is taken as it is: if it is old, the page that shows it reads it again. */
const staleTime = 'static'

/** What a query gives, asked for only where it is not there yet. @throws Refusal */
export const need = <Data, Key extends QueryKey>(query: QueryExecuteOptions<Data, Error, Data, Data, Key>) =>
  queryClient.query({ ...query, staleTime })

/** The first page of a list that comes page by page. @throws Refusal */
export const needList = <Data, Key extends QueryKey, Place>(
  query: Omit<InfiniteQueryExecuteOptions<Data, Error, never, Key, Place>, 'select'>,
) => queryClient.infiniteQuery({ ...query, staleTime } as never)

/** For a part of a page: where it fails, it says so itself, and the rest is shown. */
export const partly = (asked: Promise<unknown>) => asked.catch(() => {})
