import { FeedFailure } from './feed.ts'

/** What the public data portal says in place of an answer, by its code of two digits. */
const passing = new Map([
  ['01', 'application error'],
  ['02', 'database error'],
  ['04', 'HTTP error'],
  ['05', 'timeout at the service'],
  ['99', 'unknown error'],
])

const lasting = new Map([
  ['10', 'a wrong parameter'],
  ['11', 'a missing parameter'],
  ['12', 'no such service; it may have moved'],
])

const ofTheKey = new Map([
  ['20', 'access denied; apply for 특일정보 (15012690) at data.go.kr'],
  ['21', 'the key is suspended'],
  ['30', 'the key is not registered; a new one takes an hour and more until it is'],
  ['31', 'the key has expired; extend it at data.go.kr'],
  ['32', 'the key is not for this address; enter the address of this server at data.go.kr'],
  ['33', 'the call was not signed'],
])

/** The failure behind a result code, null for `00` and for `03`, no data. */
export function failureOfCode(code: string): FeedFailure | null {
  const two = code.padStart(2, '0')
  if (two === '00' || two === '03') return null
  const says = (meaning: string) => `The holiday service answers code ${two}: ${meaning}.`
  if (two === '22') return new FeedFailure('quota', says('the calls of today are used up'))
  const key = ofTheKey.get(two)
  if (key !== undefined) return new FeedFailure('key', says(key))
  const wrong = lasting.get(two)
  if (wrong !== undefined) return new FeedFailure('request', says(wrong))
  return new FeedFailure('service', says(passing.get(two) ?? 'an error that is not described'), true)
}

/** The failure behind an HTTP status, null for one that has a body to read. */
export function failureOfStatus(status: number): FeedFailure | null {
  if (status >= 200 && status < 300) return null
  const says = `The holiday service answers HTTP ${status}`
  if (status === 429) return new FeedFailure('quota', `${says}: the calls of today are used up.`)
  if (status === 401 || status === 403)
    return new FeedFailure('key', `${says}: it does not accept the key. Check it at data.go.kr.`)
  if (status >= 500 || status === 408) return new FeedFailure('service', `${says}.`, true)
  return new FeedFailure('request', `${says}. Check its address.`)
}
