import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundledHolidays } from '@rollcall/server/handlers'

export interface HolidayItem {
  date: string
  name: string
}

/** How the service of the public data portal can answer, at its best and at its worst. */
export type HolidayAnswer =
  | { items: readonly HolidayItem[] }
  /** As it stands; with `length` more than the body the connection breaks off. */
  | { body: string; status?: number; type?: string; length?: number }
  /** The gateway's XML with a code, with status 200. */
  | { code: string }
  /** Never, until whoever asks gives up. */
  | 'silence'
  /** The connection is closed at once. */
  | 'hangUp'

export interface HolidayServer extends AsyncDisposable {
  /** For ROLLCALL_HOLIDAYS_URL. */
  url: string
  /** What it was asked, in order: the year, and the key as it came. */
  requests: { year: number; rawKey: string }[]
  /** From now on it answers so; of several the next one each time, the last one for good. */
  answer(...answers: readonly ((year: number) => HolidayAnswer)[]): void
}

/** What is right: the days that the bundle knows of a year. */
export const rightAnswer = (year: number): HolidayAnswer => ({
  items: bundledHolidays().filter(({ date }) => date.startsWith(`${year}-`)),
})

/** The faults that were seen, by name: none of them says that a holiday is gone. */
export const misbehaviours = {
  html: () => ({ body: '<!DOCTYPE html><html><body>점검 중입니다</body></html>', type: 'text/html' }),
  tooMany: () => ({ body: 'API rate limit exceeded', status: 429, type: 'text/plain' }),
  halfABody: () => ({ body: '{"response":{"header":{"resultCode":"00"', length: 4000 }),
  empty: () => ({ items: [] }),
  christmasInMarch: (year) => ({
    items: daysOf(year).map((day) => (day.date.endsWith('-12-25') ? { ...day, date: `${year}-03-25` } : day)),
  }),
  xmlError: () => ({ code: '30' }),
  wrongTypes: () => ({
    body: '{"response":{"header":{"resultCode":"00"},"body":{"items":{"item":[{"locdate":true}]}}}}',
  }),
  silence: () => 'silence',
  hangUp: () => 'hangUp',
  unwell: () => ({ body: 'Service Unavailable', status: 503, type: 'text/plain' }),
} as const satisfies Record<string, (year: number) => HolidayAnswer>

const daysOf = (year: number) => (rightAnswer(year) as { items: readonly HolidayItem[] }).items

/** A stand-in for the public data portal on this machine, with all that it does wrong. */
export async function startHolidayServer(
  ...answers: readonly ((year: number) => HolidayAnswer)[]
): Promise<HolidayServer> {
  let next = [...answers]
  const requests: HolidayServer['requests'] = []
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, 'http://localhost')
    const year = Number(searchParams.get('solYear'))
    requests.push({ year, rawKey: /[?&]ServiceKey=([^&]*)/.exec(request.url!)?.[1] ?? '' })
    const answer = next.length > 1 ? next.shift()! : (next[0] ?? rightAnswer)
    give(response, answer(year))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/B090041/openapi/service/SpcdeInfoService`,
    requests,
    answer: (...others) => {
      next = [...others]
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function give(response: ServerResponse, answer: HolidayAnswer): void {
  if (answer === 'silence') return
  if (answer === 'hangUp') response.destroy()
  else if ('items' in answer) send(response, JSON.stringify(asPortal(answer.items)))
  else if ('code' in answer) send(response, gatewayError(answer.code), { type: 'text/xml' })
  else send(response, answer.body, answer)
}

function send(
  response: ServerResponse,
  body: string,
  {
    status = 200,
    type = 'application/json',
    length,
  }: { status?: number; type?: string; length?: number } = {},
): void {
  response.writeHead(status, {
    'content-type': `${type};charset=UTF-8`,
    ...(length && { 'content-length': length }),
  })
  if (length === undefined) response.end(body)
  else response.write(body, () => response.destroy())
}

/** None is an empty string, one is an object. */
function asPortal(days: readonly HolidayItem[]) {
  const all = days.map(({ date, name }, index) => ({
    dateKind: '01',
    dateName: name,
    isHoliday: 'Y',
    locdate: Number(date.replaceAll('-', '')),
    seq: index + 1,
  }))
  return {
    response: {
      header: { resultCode: '00', resultMsg: 'NORMAL SERVICE.' },
      body: {
        items: all.length === 0 ? '' : { item: all.length === 1 ? all[0] : all },
        numOfRows: 100,
        pageNo: 1,
        totalCount: all.length,
      },
    },
  }
}

const gatewayError = (code: string) =>
  `<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>ERROR</returnAuthMsg><returnReasonCode>${code}</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>`
