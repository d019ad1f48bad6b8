/* Values that clients have sent, or will: at the edge of a range, beyond it, or nothing of the kind. */

const dates = [
  '1900-01-01',
  '1899-12-31',
  '2999-12-31',
  '3000-01-01',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-13-01',
  '+010000-01-01',
  '2026-1-1',
]
const months = ['1900-01', '1899-12', '2999-12', '9999-12', '0000-00', '2026-13']
const instants = [
  '2026-11-02T00:00:00.0123456789Z',
  '1900-01-01T00:00:00+14:00',
  '2999-12-31T23:59:59.999999999-14:00',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-11-02T24:00:00Z',
  '2026-11-02T00:00:00-23:59',
  '-271821-04-20T00:00:00Z',
  '2026-11-02T00:00:00Z[Asia/Seoul]',
]
const numbers = [
  '0',
  '-1',
  '1.5',
  '1e3',
  '1e309',
  'NaN',
  '2147483647',
  '2147483648',
  '9007199254740991',
  '99999999999999999999',
  '0x10',
]
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\uD800',
  '__proto__',
  'constructor',
  "';--",
  '%',
  '%00',
  '\\',
  '{}',
  '가'.repeat(50),
  'x'.repeat(101),
  'x'.repeat(5000),
  '\u202E\r\n',
]

/** As the text of a parameter. */
export const oddTexts: readonly string[] = [...dates, ...months, ...instants, ...numbers, ...texts]

/** Percent-encodings of a path or a query that no encoder writes. */
export const oddEncodings: readonly string[] = [
  '%',
  '%ZZ',
  '%00',
  '%FF',
  '%C0%80',
  '%ED%A0%80',
  '%u0041',
  '%2e%2e%2f',
  '%252e',
  'a%00b',
]

/** As the value of a field of JSON, written down: some are more than a number here can hold. */
export const oddJson: readonly string[] = [
  ...oddTexts.map((text) => JSON.stringify(text)),
  'null',
  'true',
  '[]',
  '{}',
  '[null]',
  '{"__proto__":{"a":1}}',
  '0',
  '-1',
  '1.5',
  '1e308',
  '1e999',
  '2147483648',
  '9007199254740991',
  '-9007199254740991',
  '99999999999999999999',
]

/** As a whole body. */
export const oddBodies: readonly string[] = [
  '',
  'null',
  '[]',
  '""',
  '{',
  '\uFEFF{}',
  '{"__proto__":{}}',
  '{"constructor":{"prototype":{}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'x',
]

/** Headers that decide who asks, from where, and how the answer may look. */
export const oddHeaders: readonly Record<string, string>[] = [
  { cookie: 'rollcall.session_token=%' },
  { cookie: 'rollcall.session_token=a.b; rollcall.session_token=%E0%A4%A' },
  { cookie: '=;;==; __proto__=1; constructor=2' },
  { cookie: `rollcall.session_token=${'x'.repeat(8000)}` },
  { authorization: 'Bearer ' },
  { authorization: 'Bearer \u00ff' },
  { authorization: `Bearer ${'x'.repeat(8000)}` },
  { authorization: 'Basic Og==' },
  { origin: 'null' },
  { origin: '' },
  { accept: '' },
  { 'accept-encoding': 'br;q=x, ,*' },
  { 'content-type': 'application/json; charset=utf-7' },
  { 'content-type': 'text/plain' },
  { 'x-forwarded-for': "'; drop, ::ffff:999.1.1.1" },
  { 'user-agent': `\u00ff${'x'.repeat(5000)}` },
  { range: 'bytes=0-0,-1' },
  { 'if-modified-since': 'yesterday' },
]
