import { TooManyRequestsError, UnavailableError } from '../errors.ts'

export interface AdmissionLimits {
  /** Requests that are worked on at once; the others wait in the order in which they came. */
  most: number
  /** Requests of one caller, those that wait included. */
  mostOfOne: number
  mostWaiting: number
}

/** Lets a caller in, now or when it is its turn; whoever is in calls the answer once to leave. */
export type Admission = (caller: string) => Promise<() => void>

/**
 * A door before anything is taken for a request: no connection and no body. Who waits costs a socket.
 * @throws TooManyRequestsError for a caller who has enough requests here already
 * @throws UnavailableError if too many wait
 */
export function createAdmission({ most, mostOfOne, mostWaiting }: AdmissionLimits): Admission {
  const here = new Map<string, number>()
  const waiting: (() => void)[] = []
  let inside = 0

  return async (caller) => {
    const ofCaller = here.get(caller) ?? 0
    if (ofCaller >= mostOfOne)
      throw new TooManyRequestsError(
        `${ofCaller} requests of this caller are being worked on. Send the next one when one of them is answered.`,
        1,
      )
    if (waiting.length >= mostWaiting)
      throw new UnavailableError('Too many send at once. Nothing was stored; send it again.', 'busy')
    here.set(caller, ofCaller + 1)
    if (inside < most) inside++
    else await new Promise<void>((resolve) => waiting.push(resolve))

    let gone = false
    return () => {
      if (gone) return
      gone = true
      const left = here.get(caller)! - 1
      if (left === 0) here.delete(caller)
      else here.set(caller, left)
      // Whoever is next takes the place over.
      const next = waiting.shift()
      if (next) next()
      else inside--
    }
  }
}
