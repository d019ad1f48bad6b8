const longest = 1000

/** Why a line of an export file cannot be one of its rows, whatever the format. */
export function brokenReason(text: string): string | null {
  if (text.includes('\u0000')) return 'holds NUL bytes'
  if (text.length > longest) return 'is far too long'
  if (/^(<{7}|={7}|>{7})/.test(text)) return 'is the mark of a merge conflict'
  return null
}

/** Blank lines and comments stand for nothing. */
export const isPassedOver = (text: string): boolean => text.trim() === '' || text.startsWith('#')
