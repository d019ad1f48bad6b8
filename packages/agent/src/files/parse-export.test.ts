import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { type ExportAnswers, parseExport } from './parse-export.ts'

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))
const attlog = { format: 'attlog' } as const
/** Rows as badge, time, direction, terminal. */
const read = (content: Uint8Array, answers?: ExportAnswers) =>
  parseExport(content, answers).rows.map((row) => [row.badge, row.time, row.direction, row.terminal])

describe('attlog', () => {
  test('columns become a row; the user number loses its padding and keeps its zeros', () => {
    expect(parseExport(bytes('     00126\t2020-01-07 10:34:08\t1\t255\t1\t0')).rows).toEqual([
      { badge: '00126', time: '2020-01-07 10:34:08', direction: '255', terminal: '1' },
    ])
  })

  test('users 0, −1 and 00000000 are nobody', () => {
    expect(
      parseExport(
        bytes(
          '0\t2020-01-07 10:34:08\t1\t0',
          '-1\t2020-01-07 10:34:09\t1\t0',
          '00000000\t2020-01-07 10:34:10\t1\t0',
        ),
        attlog,
      ).rows.map((row) => row.badge),
    ).toEqual(['', '', ''])
  })

  test('an impossible time is a row all the same: the server shows it in quarantine', () => {
    expect(read(bytes('9\t1990-00--8 -16:-29:-40\t1\t255'), attlog)).toEqual([
      ['9', '1990-00--8 -16:-29:-40', '255', '1'],
    ])
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
      attlog,
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

describe('AGLog and its kin', () => {
  test('lines before the header do not hide it: six punches of one person are six rows', () => {
    const minutes = [1, 2, 3, 4, 5, 6]
    const content = bytes(
      '# DeviceModel = X1',
      '',
      'No\tTMNo\tEnNo\tName\tGMNo\tMode\tIN/OUT\tAntipass\tDateTime',
      ...minutes.map((minute) => `${minute}\t1\t7\t\t1\t1\t0\t0\t2026-01-20  08:0${minute}:00`),
    )
    expect(read(content)).toEqual(minutes.map((minute) => ['7', `2026-01-20 08:0${minute}:00`, '0', '1']))
    expect(parseExport(content).passedOver).toBe(2)
  })

  test('how a person was recognised is no direction: GLG says it in IOMd and the finger in Mode', () => {
    const content = bytes(
      'No\tMchn\tEnNo\tName\tMode\tIOMd\tDateTime',
      '000001\t3\t000000012\t\t1\t0\t2026/03/02  08:55:10',
      '000002\t3\t000000012\t\t1\t1\t2026/03/02  18:03:44',
    )
    expect(read(content)).toEqual([
      ['000000012', '2026-03-02 08:55:10', '0', '3'],
      ['000000012', '2026-03-02 18:03:44', '1', '3'],
    ])
  })

  test('where no column is a direction, the rows have none, and that is said', () => {
    const content = bytes(
      'No\tTMNo\tEnNo\tName GMNo\tMode\tDateTime',
      '1\t1\t42\tA B 1\t1\t2023/01/06 10:00:17',
    )
    expect(read(content)).toEqual([['42', '2023-01-06 10:00:17', '', '1']])
    expect(parseExport(content).notes).toEqual([
      'Line 1: the header names no direction; the rows behind it have none.',
    ])
  })

  test('files that were joined have a header each', () => {
    const content = bytes(
      'No\tTMNo\tEnNo\tName\tINOUT\tMode\tDateTime',
      '1\t1\t5\t\t0\t9\t2026/06/08 11:30:38',
      'No\tMchn\tEnNo\tName\tMode\tIOMd\tDateTime',
      '1\t2\t6\t\t9\t1\t2026/06/08 11:31:00',
    )
    expect(read(content)).toEqual([
      ['5', '2026-06-08 11:30:38', '0', '1'],
      ['6', '2026-06-08 11:31:00', '1', '2'],
    ])
  })

  test('a row before the header, and a file without one, are not guessed at', () => {
    const row = '1\t1\t13767\t\t1\t1\t2026/01/19 14:53:50'
    const header = 'No\tTMNo\tEnNo\tName\tINOUT\tMode\tDateTime'
    expect(parseExport(bytes(row, header))).toMatchObject({
      rows: [],
      unreadable: [{ line: 1, reason: 'stands before the header' }],
    })
    expect(parseExport(bytes(row), { format: 'aglog' })).toMatchObject({
      rows: [],
      question: expect.stringContaining('names the columns'),
    })
    expect(parseExport(bytes(row))).toMatchObject({ rows: [], unreadable: [{ line: 1 }] })
  })

  test.each([
    ['09:00:11 AM', '09:00:11'],
    ['06:01:12PM', '18:01:12'],
    ['12:00:05 AM', '00:00:05'],
    ['12:00:05 PM', '12:00:05'],
    ['00:01:12AM', '00:01:12'],
    ['13:01:12PM', '13:01:12'],
    ['13:01:12AM', null],
    ['06:01:12 오후', null],
  ])('the clock %s is %s', (clock, time) => {
    const content = bytes(
      'No\tTMNo\tEnNo\tName\tINOUT\tMode\tDateTime',
      `1\t1\t42\t\t0\t1\t2026/09/01 ${clock}`,
    )
    expect(read(content)).toEqual(time === null ? [] : [['42', `2026-09-01 ${time}`, '0', '1']])
    expect(parseExport(content).unreadable).toHaveLength(time === null ? 1 : 0)
  })
})

describe('day and month before the year', () => {
  const file = (...dates: string[]) =>
    bytes(
      'No\tTMNo\tEnNo\tName\tINOUT\tMode\tDateTime',
      ...dates.map((date, index) => `${index}\t1\t12\t\t0\t1\t${date} 08:00:00`),
    )
  const times = (content: Uint8Array, answers?: ExportAnswers) =>
    read(content, answers).map(([, time]) => time!.slice(0, 10))

  test('a date that can be read in one way alone tells it for the whole file', () => {
    expect(times(file('01/06/2016', '30/06/2016'))).toEqual(['2016-06-01', '2016-06-30'])
    expect(times(file('01-06-2016', '06-30-2016'))).toEqual(['2016-01-06', '2016-06-30'])
  })

  test.each([
    ['no date tells', file('03/10/2026')],
    ['dates contradict each other', file('25-09-2026', '09-25-2026')],
    ['dates of another layout stand beside them', file('2026/09/01', '25-09-2026', '09-01-2026')],
  ])('it is asked where %s, and nothing is taken', (_, content) => {
    expect(parseExport(content)).toMatchObject({
      rows: [],
      question: expect.stringContaining('--date-order'),
    })
  })

  test('the answer holds for the file', () => {
    expect(times(file('03/10/2026'), { dateOrder: 'day-first' })).toEqual(['2026-10-03'])
    expect(times(file('03/10/2026'), { dateOrder: 'month-first' })).toEqual(['2026-03-10'])
    const padded = bytes('    1\t03/10/2026 08:59:01\t1\t0')
    expect(parseExport(padded).question).toContain('--date-order')
    expect(read(padded, { dateOrder: 'day-first' })).toEqual([['1', '2026-10-03 08:59:01', '0', '1']])
  })
})

describe('encodings', () => {
  const lines = [
    'No\tTMNo\tEnNo\tName\tINOUT\tMode\tDateTime',
    '1\t1\t12\t가나다\t0\t1\t2026/03/02 08:55:10',
    '',
  ]
  const row = [['12', '2026-03-02 08:55:10', '0', '1']]
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

  test('UTF-16, with a mark and without, in either order of bytes', () => {
    const text = lines.join('\r\n')
    expect(read(utf16(`\ufeff${text}`))).toEqual(row)
    expect(read(utf16(text))).toEqual(row)
    expect(read(new Uint8Array(Buffer.from(utf16(`\ufeff${text}`)).swap16()))).toEqual(row)
    expect(read(new Uint8Array(Buffer.from(utf16(text)).swap16()))).toEqual(row)
  })

  test('a name in another encoding is not taken; a number that holds such bytes is no number', () => {
    const [name, text] = [new Uint8Array([0xb1, 0xe8, 0xc3, 0xb6]), bytes(...lines)]
    const at = Buffer.from(text).indexOf(Buffer.from('가나다'))
    const withName = new Uint8Array(Buffer.concat([text.subarray(0, at), name, text.subarray(at + 9)]))
    expect(read(withName)).toEqual(row)
    const number = Buffer.from('\xb1\t2026-03-02 08:55:10\t1\t0', 'latin1')
    expect(parseExport(new Uint8Array(number), attlog)).toMatchObject({
      rows: [],
      unreadable: [{ line: 1, reason: expect.stringContaining('another encoding') }],
    })
  })
})

test('a log looks like what a terminal pushes unless its numbers are filled up with blanks: it is asked', () => {
  const line = '42\t2026-09-01 09:00:11\t0\t1\t0\t0'
  expect(parseExport(bytes(line))).toMatchObject({ rows: [], question: expect.stringContaining('--format') })
  expect(read(bytes(line), attlog)).toEqual([['42', '2026-09-01 09:00:11', '1', '0']])
  expect(read(bytes(`      ${line}`))).toEqual([['42', '2026-09-01 09:00:11', '1', '0']])
})

test.each([
  ['blanks', '        1  2026-10-03 08:59:01  1  0  1  0'],
  ['commas', '1,2026-10-03 08:59:01,1,0,1,0'],
  ['pipes', '42|2026-09-01 09:00:11|1|0|1|0'],
  ['other columns', 'HQ\tP ONE\t42\t9/1/2026 9:00:11 AM\tC/In\t1'],
])('what is not understood is refused by line: %s', (_, line) => {
  expect(parseExport(bytes(line))).toMatchObject({ rows: [], question: null, unreadable: [{ line: 1 }] })
})

test('one code on all rows is said; codes that differ, and a single row, are not', () => {
  const line = (code: number) => `   9\t2020-01-07 10:34:0${code}\t1\t${code}`
  const notes = (...codes: number[]) => parseExport(bytes(...codes.map(line))).notes
  expect(notes(0, 0)).toEqual([expect.stringContaining('All 2 rows have the direction “0”')])
  expect(notes(0, 1)).toEqual([])
  expect(notes(0)).toEqual([])
})

test('no bytes stop it, and every line that is not blank is counted once', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('attlog' as const, 'aglog' as const, undefined),
      fc.constantFrom('day-first' as const, undefined),
      (content, format, dateOrder) => {
        const parsed = parseExport(content, { format, dateOrder })
        if (parsed.question !== null) return parsed.rows.length === 0
        const lines = decodeText(content)
          .split(/\r\n|\n|\r/)
          .filter((line) => line.trim() !== '').length
        return parsed.rows.length + parsed.unreadable.length + parsed.passedOver === lines
      },
    ),
  )
})
