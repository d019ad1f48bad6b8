import type { ManyLinks } from '../../api/users.ts'
import type { Say } from '../../texts/language.ts'

/** What a spreadsheet would take for a formula is text: an apostrophe before it says so. */
const cell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The links as CSV that a spreadsheet opens as it is. */
export function linksText(say: Say, made: ManyLinks['made']): string {
  const head = [
    say('users.number'),
    say('users.personName'),
    say('users.linkEmail'),
    say('users.link'),
    say('users.validUntil'),
  ]
  const rows = made.map(({ number, name, email, link }) => [number, name, email, link.url, link.expiresAt])
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The same as an address that is saved as a file; it leaves the browser nowhere. */
export const linksFile = (say: Say, made: ManyLinks['made']): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(linksText(say, made))}`
