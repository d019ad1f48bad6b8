import { InvalidInputError } from '../../errors.ts'

/** For an `after` that no page gave. */
export const noPage = () =>
  new InvalidInputError([{ field: 'after', message: 'is no page. Take `next` of the page before.' }])

export function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}
