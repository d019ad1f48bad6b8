/** A public holiday as a feed names it; two names on one date are two. */
export interface FedHoliday {
  date: string
  name: string
}

/**
 * Why a feed did not answer: `away` no connection or too slow, `service` trouble of its own, `quota` used up
 * for today, `key` not accepted, `request` not understood, `unreadable` something else than holidays,
 * `resting` it failed so often that it is left alone for a while.
 */
export type FeedFault = 'away' | 'service' | 'quota' | 'key' | 'request' | 'unreadable' | 'resting'

/** What a feed says of a year. */
export type FeedAnswer =
  | { holidays: FedHoliday[] }
  /** `says` names what came and what to do, in English; the feed's key is never in it. */
  | { fault: FeedFault; says: string }

/** A place on the net that says which public holidays a year has. */
export interface HolidayFeed {
  /** The code of the calendar that it speaks of. */
  calendar: string
  /**
   * Asks `mayCall` before each call, retries included; false counts as `quota`. Never throws for what the net
   * does.
   */
  readYear(year: number, mayCall: () => Promise<boolean>): Promise<FeedAnswer>
}

/** How a call of the feed failed, and whether the same call can succeed in a moment. */
export class FeedFailure extends Error {
  override name = 'FeedFailure'
  readonly fault: FeedFault
  readonly passes: boolean
  constructor(fault: FeedFault, says: string, passes = false) {
    super(says)
    this.fault = fault
    this.passes = passes
  }
}
