/** One line of the table: what was measured, and what it may be at most or must be at least. */
export interface Figure {
  name: string
  value: number
  unit: string
  most?: number
  least?: number
}

/** Whether a figure is within its limit. */
export const holds = ({ value, most = Infinity, least = -Infinity }: Figure): boolean =>
  least <= value && value <= most
