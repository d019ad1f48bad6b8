/** The cells of a line that make a row, as the file has them. */
export interface Cells {
  badge: string
  time: string
  direction: string
  terminal: string
}

/** What a line is: a row, the reason why it is none, or null where nothing was to be read. */
export type LineReading = Cells | string | null

/** What a format makes of the lines of a file. */
export interface FormatReading {
  lines: LineReading[]
  notes: string[]
  /** What the file does not say and a person must. */
  question: string | null
}

export const isCells = (line: LineReading): line is Cells => line !== null && typeof line === 'object'
