import { Refusal } from '../../api/refusal.ts'

type Direction = 'in' | 'out'

/** One press of one of the two keys: sent again, it is recorded once. */
export interface Press {
  key: string
  direction: Direction
  /** The company's date. */
  date: string
}

/** The press before, where no answer came to it and the same is meant; else a new one. */
export const pressOf = (unanswered: Press | null, direction: Direction, date: string): Press =>
  unanswered?.direction === direction && unanswered.date === date
    ? unanswered
    : { key: crypto.randomUUID(), direction, date }

/** Whether it is known what became of it: what failed on the way, or at the server, may be recorded. */
export const isAnswered = (error: Error): boolean =>
  error instanceof Refusal && error.status >= 400 && error.status < 500
