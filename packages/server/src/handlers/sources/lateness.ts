/** Comparing days takes a while, and reading waits for it. */
const leastSeconds = 30
/** For a source whose agent does not say how often it reads, or that is read from files. */
const unknownSeconds = 300
const polls = 3

/** A source that was not read for longer than this is late. */
export const lateAfterSeconds = (pollSeconds: number | null): number =>
  pollSeconds === null ? unknownSeconds : Math.max(leastSeconds, polls * pollSeconds)

/** How long ago a source was read to its end; null if it never was. */
export const secondsSince = (readThrough: Temporal.Instant | null, now: Temporal.Instant): number | null =>
  readThrough === null ? null : Math.max(0, Math.round(readThrough.until(now).total('seconds')))

/** Whether a source was not read in time, or never. */
export function isLate(
  source: { readThrough: Temporal.Instant | null; pollSeconds: number | null },
  now: Temporal.Instant,
): boolean {
  const seconds = secondsSince(source.readThrough, now)
  return seconds === null || seconds > lateAfterSeconds(source.pollSeconds)
}
