import { datesOf } from './search.ts'

/** One's own requests with a date in a month. */
export const requestsOfMonth = (month: string) => ({ box: 'mine', ...datesOf(month), limit: 200 }) as const

export const latestRequests = { box: 'mine', limit: 50 } as const
