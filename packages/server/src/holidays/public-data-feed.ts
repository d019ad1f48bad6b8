import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel'
import { FeedFailure, type HolidayFeed } from './feed.ts'
import { pageSize, readAnswer } from './read-answer.ts'
import { failureOfStatus } from './result-codes.ts'

export interface PublicDataFeedOptions {
  /** Of the service, without the name of an operation. */
  url: string
  /** As the portal shows it, in its encoded form or its decoded one. */
  key: string
  timeoutMs?: number
  /** Before the first of two retries; the second waits longer. */
  pauseMs?: number
  /** How long it is left alone after five failures in a row. */
  restMs?: number
}

const retries = 2
const failuresUntilRest = 5
/** A year has some thirty days off; each takes 120 bytes. */
const mostBytes = 256 * 1024

/** The days off of Korea from the public data portal (KASI, 특일정보, data.go.kr 15012690). */
export function publicDataFeed(options: PublicDataFeedOptions): HolidayFeed {
  const { timeoutMs = 10_000, pauseMs = 1000, restMs = 60_000 } = options
  const passes = handleWhen((error) => error instanceof FeedFailure && error.passes)
  const policy = wrap(
    retry(passes, {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: pauseMs, maxDelay: pauseMs * 8 }),
    }),
    circuitBreaker(passes, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failuresUntilRest) }),
  )
  return {
    calendar: 'KR',
    readYear: async (year, mayCall) => {
      const address = addressOf(options, year)
      try {
        return {
          holidays: await policy.execute(async () => {
            if (!(await mayCall()))
              throw new FeedFailure('quota', 'The calls of today are used up; it is asked again tomorrow.')
            return readAnswer(await load(address, timeoutMs))
          }),
        }
      } catch (error) {
        if (error instanceof FeedFailure) return { fault: error.fault, says: error.message }
        if (error instanceof BrokenCircuitError)
          return {
            fault: 'resting',
            says: `The holiday service failed ${failuresUntilRest} times in a row and is left alone for a minute.`,
          }
        throw error
      }
    },
  }
}

function addressOf({ url, key }: PublicDataFeedOptions, year: number): string {
  return `${url.replace(/\/+$/, '')}/getRestDeInfo?ServiceKey=${encodedOnce(key)}&solYear=${year}&numOfRows=${pageSize}&_type=json`
}

/** A key that is encoded already is decoded first: encoded twice it is one that nobody has registered. */
function encodedOnce(key: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(key))
  } catch {
    return encodeURIComponent(key)
  }
}

/** @throws FeedFailure */
async function load(address: string, timeoutMs: number): Promise<string> {
  try {
    // A redirect would carry the key to somewhere else.
    const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' })
    const failure = failureOfStatus(response.status)
    if (failure !== null) {
      await response.body?.cancel()
      throw failure
    }
    return await boundedText(response)
  } catch (error) {
    if (error instanceof FeedFailure) throw error
    const { name, cause } = error as { name: string; cause?: { code?: string } }
    const why = name === 'TimeoutError' ? `no answer in ${timeoutMs / 1000} s` : (cause?.code ?? name)
    throw new FeedFailure('away', `The holiday service does not answer (${why}). Check the way to it.`, true)
  }
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes)
      throw new FeedFailure(
        'unreadable',
        `The holiday service sends more than ${mostBytes} bytes for a year.`,
      )
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
