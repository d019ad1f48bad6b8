import { parseDate } from '@rollcall/core'
import { type FedHoliday, FeedFailure } from './feed.ts'
import { failureOfCode } from './result-codes.ts'

/** The whole of a year fits into one page of so many. */
export const pageSize = 100
const longestName = 100

/**
 * The days off in the body of an answer to `getRestDeInfo`. One is an object, none an empty string, and what
 * goes wrong comes as XML whatever was asked for.
 * @throws FeedFailure for everything else than a whole list of dates
 */
export function readAnswer(body: string): FedHoliday[] {
  const text = body.replace(/^\uFEFF/, '').trim()
  if (text.startsWith('<')) throw failureOfXml(text)
  const response = part(parsed(text), 'response', text)
  const failure = failureOfCode(String(part(response, 'header', text).resultCode ?? ''))
  if (failure !== null) throw failure
  const items = itemsOf(response.body, text)
  const total = Number((response.body as { totalCount?: unknown } | undefined)?.totalCount ?? items.length)
  if (total !== items.length)
    throw unreadable(`says ${total} and lists ${items.length} days. Nothing of it is taken.`)
  return items.flatMap(readItem)
}

const unreadable = (what: string) => new FeedFailure('unreadable', `The holiday service ${what}`)

/** The first words of a body, as a message can show them. */
const beginningOf = (text: string) => `“${text.slice(0, 60).replaceAll(/\s+/g, ' ')}”`

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(`answers with something else than JSON: ${beginningOf(text)}`)
  }
}

function part(value: unknown, name: string, text: string): Record<string, unknown> {
  const found = isRecord(value) ? value[name] : undefined
  if (!isRecord(found)) throw unreadable(`answers without “${name}”: ${beginningOf(text)}`)
  return found
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `items` is an empty string for none, `item` an object for one. Without a body there is no data (03). */
function itemsOf(body: unknown, text: string): unknown[] {
  if (body === undefined || body === '') return []
  if (!isRecord(body)) throw unreadable(`answers without “body”: ${beginningOf(text)}`)
  const { items } = body
  if (items === '' || items === undefined || items === null) return []
  if (!isRecord(items)) throw unreadable('lists its days in a shape that is not known.')
  const { item } = items
  if (item === undefined || item === '') return []
  return Array.isArray(item) ? item : [item]
}

function readItem(item: unknown): FedHoliday[] {
  if (!isRecord(item)) throw unreadable('lists a day that is none.')
  const { locdate, dateName, isHoliday } = item
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(locdate))
  const date = digits === null ? '' : digits.slice(1).join('-')
  if (parseDate(date) === null) throw unreadable(`names a date that is none: ${beginningOf(String(locdate))}`)
  const name = typeof dateName === 'string' ? dateName.normalize('NFC').trim() : ''
  if (name === '' || name.length > longestName || /\p{Cc}/u.test(name))
    throw unreadable(`gives ${date} no name that can be shown.`)
  if (isHoliday !== 'Y' && isHoliday !== 'N') throw unreadable(`does not say whether ${date} is a holiday.`)
  return isHoliday === 'Y' ? [{ date, name }] : []
}

/** The gateway's word, or that of the service behind it; a page of a proxy is neither. */
function failureOfXml(text: string): FeedFailure {
  const code = /<(returnReasonCode|resultCode)>\s*(\d{1,2})\s*<\/\1>/.exec(text)?.[2]
  const failure = code === undefined ? null : failureOfCode(code)
  return failure ?? unreadable(`answers with a page instead of holidays: ${beginningOf(text)}`)
}
