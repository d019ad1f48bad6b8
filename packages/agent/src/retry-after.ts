/** A server that asks for more is asked again all the same: it may have been restarted since. */
const longestMs = 5 * 60_000

/**
 * How long a server asks to be left alone, in milliseconds, from its header `Retry-After`: a number of
 * seconds, or a date by its own clock, which is that of its header `Date`. Null for what says nothing.
 */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(said)) return Math.min(Number(said) * 1000, longestMs)
  // A date names its day; `Date.parse` would take other texts for dates as well.
  const at = /^[A-Z][a-z]{2},? /.test(said) ? Date.parse(said) : Number.NaN
  if (Number.isNaN(at)) return null
  const sent = Date.parse(headers.get('date') ?? '')
  return Math.min(Math.max(0, at - (Number.isNaN(sent) ? now : sent)), longestMs)
}
