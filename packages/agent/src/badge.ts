/** What systems write where nobody was recognised: nothing, zeros of any number, −1, a mask of stars. */
const nobody = /^(0+|-1|\*+)?$/

/**
 * The badge as the contract wants it: without the column's padding, `''` for nobody. Zeros before a number
 * stay.
 */
export function badgeOf(text: string): string {
  const badge = text.trim()
  return nobody.test(badge) ? '' : badge
}
