import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseExport } from './parse-export.ts'

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))

describe('attlog', () => {
  test('columns become a row; the user number loses its padding and keeps its zeros', () => {
    expect(parseExport(bytes('     00126\t2020-01-07 10:34:08\t1\t255\t1\t0')).rows).toEqual([
      { badge: '00126', time: '2020-01-07 10:34:08', direction: '255', terminal: '1' },
    ])
  })

  test('users 0 and −1 are nobody', () => {
    expect(
      parseExport(bytes('0\t2020-01-07 10:34:08\t1\t0', '-1\t2020-01-07 10:34:09\t1\t0')).rows.map(
        (row) => row.badge,
      ),
    ).toEqual(['', ''])
  })

  test('an impossible time is a row all the same: the server shows it in quarantine', () => {
    expect(parseExport(bytes('9\t1990-00--8 -16:-29:-40\t1\t255')).rows).toHaveLength(1)
  })

  test('torn lines, NUL bytes and merge marks are reported by number, and the rest is read', () => {
    const good = '5\t2020-01-07 10:34:08\t1\t0'
    const parsed = parseExport(
      bytes(
        '<<<<<<< upstream',
        good,
        '=======',
        '5\t2020-01',
        `5\t\u00002020-01-07 10:34:08\t1\t0`,
        '',
        good,
        '>>>>>>> stash',
      ),
    )
    expect(parsed.rows).toHaveLength(2)
    expect(parsed.unreadable.map(({ line }) => line)).toEqual([1, 3, 4, 5, 8])
  })
})

describe('AGLog', () => {
  test('the header names the columns; cells without a name are skipped', () => {
    const parsed = parseExport(
      bytes(
        'No\tTMNo\tEnNo\tName\t\tGMNo\tMode\tIN/OUT\tAntipass\tDateTime\t',
        '1\t2\t302\t      \t1\t3\t \t0\t06-30-2016  01:19:29PM\t',
      ),
    )
    expect(parsed.format).toBe('aglog')
    expect(parsed.rows).toEqual([{ badge: '302', time: '2016-06-30 13:19:29', direction: '', terminal: '2' }])
  })

  test('a damaged header is noted and stops nothing', () => {
    const parsed = parseExport(
      bytes(
        'o\tTMNo\tEnNo\tName\tINOUT\tMode\tDateTime',
        '1\t1\t0\t\t2\t0\t2026/06/08 11:30:38',
        '2\t1\t6\t\t1\t0\t2026/06/08 00:30:38',
      ),
    )
    expect(parsed.notes).toHaveLength(1)
    expect(parsed.rows).toEqual([
      { badge: '', time: '2026-06-08 11:30:38', direction: '2', terminal: '1' },
      { badge: '6', time: '2026-06-08 00:30:38', direction: '1', terminal: '1' },
    ])
  })
})

test('no bytes stop it, and every line that is not blank is counted once', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('attlog' as const, 'aglog' as const, undefined),
      (content, format) => {
        const parsed = parseExport(content, format)
        const lines = new TextDecoder()
          .decode(content)
          .split(/\r\n|\n|\r/)
          .filter((line) => line.trim() !== '').length
        const counted = parsed.rows.length + parsed.unreadable.length
        expect(counted === lines || (parsed.format === 'aglog' && counted === lines - 1)).toBe(true)
      },
    ),
  )
})
