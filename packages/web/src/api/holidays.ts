import { change } from './change.ts'
import { client, taken } from './client.ts'
import { keys } from './keys.ts'
import type { paths } from './openapi.gen.ts'

export type Holidays = paths['/api/plans/holidays']['get']['responses'][200]['content']['application/json']
export type Holiday = Holidays['holidays'][number]
export type HolidayFinding = Holidays['findings'][number]
export type HolidayRequest = Required<
  paths['/api/plans/holidays']['post']['requestBody']['content']['application/json']
>

export interface HolidaysAsked {
  calendar?: string | undefined
  year?: number | undefined
}

const askingMs = 1500

export const holidaysQuery = ({ calendar, year }: HolidaysAsked) => ({
  queryKey: [...keys.holidays, { calendar, year }],
  queryFn: () =>
    taken(
      client.GET('/api/plans/holidays', {
        params: {
          query: { ...(calendar === undefined ? {} : { calendar }), ...(year === undefined ? {} : { year }) },
        },
      }),
    ),
})

/** While a worker asks the service, the page looks whether it is done. */
export const untilAsked = (query: { state: { data?: Holidays | undefined } }) =>
  query.state.data?.service.underWay ? askingMs : false

const refreshes = [keys.holidays, keys.days]

/** What is done to a date: written for the first time, rewritten, or taken back. */
export interface HolidayAct {
  act: 'add' | 'change' | 'remove'
  request: HolidayRequest
}

const sendHoliday = ({ act, request }: HolidayAct, dryRun: 'true' | 'false') => {
  const { calendar, date, ...said } = request
  const path = { calendar, date }
  if (act === 'add')
    return taken(client.POST('/api/plans/holidays', { params: { query: { dryRun } }, body: request }))
  if (act === 'change')
    return taken(
      client.PUT('/api/plans/holidays/{calendar}/{date}', {
        params: { path, query: { dryRun } },
        body: said,
      }),
    )
  const { reason } = request
  return taken(
    client.DELETE('/api/plans/holidays/{calendar}/{date}', {
      params: { path, query: { dryRun, ...(reason === null ? {} : { reason }) } },
    }),
  )
}

export const setHoliday = change(refreshes, (act: HolidayAct) => sendHoliday(act, 'false'))
export const previewHoliday = async (act: HolidayAct) => (await sendHoliday(act, 'true')).effect

interface Decision {
  id: number
  decision: 'apply' | 'keep'
  reason: string | null
}

const sendDecision = ({ id, ...body }: Decision, dryRun: 'true' | 'false') =>
  taken(
    client.POST('/api/plans/holiday-findings/{id}', { params: { path: { id }, query: { dryRun } }, body }),
  )

export const decideFinding = change(refreshes, (decision: Decision) => sendDecision(decision, 'false'))
export const previewDecision = async (id: number) =>
  (await sendDecision({ id, decision: 'apply', reason: null }, 'true')).effect

export const askForHolidays = change([keys.holidays], () => taken(client.POST('/api/plans/holidays/ask')))

/** The countries do not change while somebody looks. */
export const countriesQuery = () => ({
  queryKey: [...keys.holidays, 'countries'],
  queryFn: () => taken(client.GET('/api/plans/holidays/countries')),
  staleTime: Number.POSITIVE_INFINITY,
})

export const addCalendar = change(
  [keys.holidays, keys.sites],
  (body: { country: string; region: string | null }) =>
    taken(client.POST('/api/plans/holidays/calendars', { body })),
)
