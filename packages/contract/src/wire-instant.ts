import { z } from 'zod'

const isInstant = (text: string): boolean => {
  try {
    return Temporal.Instant.from(text).epochMilliseconds > Date.UTC(1900, 0, 1)
  } catch {
    return false
  }
}

const isoInstant = z.iso.datetime({ offset: true })

/** An instant of our times: one with ten fraction digits, or of the year 0, is none that a database keeps. */
export const wireInstant = () =>
  isoInstant.refine(
    (text) => !isoInstant.safeParse(text).success || isInstant(text),
    'must be an instant since 1900, to the nanosecond at most',
  )
