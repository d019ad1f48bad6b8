import { writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { InvalidInputError } from '../errors.ts'
import { readTable } from './read-table.ts'
import { zipOf } from './testing/zip-of.ts'

const rowsOf = async (bytes: Uint8Array, mostRows = 1000) =>
  (await Array.fromAsync(readTable(bytes, mostRows))).map(({ cells }) => cells)
const faultOf = async (bytes: Uint8Array, mostRows = 1000) => {
  try {
    await rowsOf(bytes, mostRows)
  } catch (error) {
    if (error instanceof InvalidInputError) return error.fields[0]!.code
    throw error
  }
  return null
}
const utf8 = (text: string) => new TextEncoder().encode(text)

const list = '사번,이름,부서\r\nA-1,김민수,본부/개발실\r\nA-2,똠방각하,"회계, 총무"\r\n'
const listed = [
  ['사번', '이름', '부서'],
  ['A-1', '김민수', '본부/개발실'],
  ['A-2', '똠방각하', '회계, 총무'],
]

test.each([
  ['UTF-8', utf8(list)],
  ['UTF-8 with a mark', utf8(`\uFEFF${list}`)],
  ['UTF-16 of Excel', iconv.encode(list, 'utf-16le', { addBOM: true })],
  ['UTF-16 the other way round', iconv.encode(list, 'utf-16be', { addBOM: true })],
  ['UTF-16 without a mark', iconv.encode(list, 'utf-16le', { addBOM: false })],
  ['UTF-16 the other way round without a mark', iconv.encode(list, 'utf-16be', { addBOM: false })],
  ['CP949', iconv.encode(list, 'cp949')],
])('a list in %s is read', async (_, bytes) => {
  expect(await rowsOf(bytes)).toEqual(listed)
})

test.each([',', ';', '\t', '|'])('columns parted by %j are told by themselves', async (separator) => {
  const text = `number${separator}name${separator}department\nA-1${separator}Kim${separator}"a${separator}b"`
  expect(await rowsOf(utf8(text))).toEqual([
    ['number', 'name', 'department'],
    ['A-1', 'Kim', `a${separator}b`],
  ])
})

test('the line that Excel writes for itself names the separator and is no row', async () => {
  const rows = await Array.fromAsync(
    readTable(utf8('sep=;\r\nnumber;name, first\r\n\r\n 7 ;"Kim ""Min"""'), 10),
  )
  expect(rows).toEqual([
    { line: 2, cells: ['number', 'name, first'] },
    { line: 4, cells: ['7', 'Kim "Min"'] },
  ])
})

test('a single column is a table too', async () => {
  expect(await rowsOf(utf8('사번\nA-1\n'))).toEqual([['사번'], ['A-1']])
})

const workbook = {
  name: 'People',
  rows: [
    ['number', 'name', 'hired', 'note'],
    [7, '김민수', new Date('2020-02-29T00:00:00Z'), '=HYPERLINK("http://example.com","x")'],
    ['007', ' 이서연 ', new Date('1900-01-01T00:00:00Z'), true],
  ],
  cells: new Map([['3,1', { formula: 'HYPERLINK("http://example.com","Kim")', value: 'Kim' }]]),
}
const asText = [
  ['number', 'name', 'hired', 'note'],
  ['7', '김민수', '2020-02-29', '=HYPERLINK("http://example.com","x")'],
  ['007', '이서연', '1900-01-01', 'TRUE'],
]

test('a workbook is read as text: dates as dates, formulas as they are written', async () => {
  const bytes = await writeXlsx({ sheets: [workbook] })
  expect(await rowsOf(bytes)).toEqual([...asText, ['', '=HYPERLINK("http://example.com","Kim")']])
})

test('a workbook whose texts stand in their cells is read the same', async () => {
  const stream = writeXlsxStream(workbook.rows, { name: 'People' })
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  expect(await rowsOf(bytes)).toEqual(asText)
})

const sheet = (rows: string, workbookPr = '') => ({
  'xl/workbook.xml': `<workbook xmlns:r="r">${workbookPr}<sheets><sheet name="old" r:id="r1" state="hidden"/><sheet name="new" r:id="r2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/><Relationship Id="r2" Target="/xl/worksheets/b.xml"/></Relationships>',
  'xl/styles.xml':
    '<x:styleSheet xmlns:x="x"><x:numFmts><x:numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m"/><x:numFmt numFmtId="165" formatCode="0&quot;day&quot;"/></x:numFmts><x:cellStyleXfs><x:xf numFmtId="14"/></x:cellStyleXfs><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="164"/><x:xf numFmtId="165"/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
  'xl/worksheets/a.xml': '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
  'xl/worksheets/b.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
})

test('of a workbook the first sheet that can be seen counts; styles say which numbers are dates', async () => {
  const rows =
    '<row r="2"><c r="B2" s="1"><v>61</v></c><c s="2"><v>61</v></c><c s="3"><v>60.5</v></c><c t="e"><v>#N/A</v></c></row>' +
    '<row r="4"><c t="inlineStr"><is><r><t>김_x0020_</t></r><r><t>민수</t></r><rPh><t>キム</t></rPh></is></c></row>' +
    '<row><c><f t="shared" si="0">A1&amp;"x"</f><v>9</v></c><c><f t="shared" si="0"/><v>9</v></c></row>'
  expect(await Array.fromAsync(readTable(zipOf(sheet(rows)), 10))).toEqual([
    { line: 2, cells: ['', '1900-03-01', '61', '1900-02-28', '#N/A'] },
    { line: 4, cells: ['김 민수'] },
    { line: 5, cells: ['=A1&"x"', '=A1&"x"'] },
  ])
})

test('a workbook whose dates count from 1904 is read by them', async () => {
  const bytes = zipOf(sheet('<row><c s="3"><v>1</v></c></row>', '<workbookPr date1904="1"/>'))
  expect(await rowsOf(bytes)).toEqual([['1904-01-02']])
})

const bomb = sheet(`<row><c><v>1</v></c></row>${' '.repeat(3_000_000)}`)
const wide = `<row>${'<c><v>1</v></c>'.repeat(201)}</row>`

test.each<[string, Uint8Array, string]>([
  ['nothing', utf8(''), 'file-empty'],
  ['blank rows alone', utf8(',,\n ,\n'), 'file-empty'],
  ['letters that were lost', utf8('사번,이름\n1,\uFFFD\uFFFD\n'), 'file-damaged-text'],
  [
    'CP949 that was read as Western',
    utf8(iconv.decode(iconv.encode(list, 'cp949'), 'latin1')),
    'file-damaged-text',
  ],
  ['bytes of no encoding', new Uint8Array([0xb0, 0xa1, 0xff, 0xff, 0x2c]), 'file-damaged-text'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file-old-workbook'],
  ['a web page', utf8('<html><table><tr><td>사번'), 'file-web-page'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 0x2c, 0]), 'file-unreadable'],
  ['an archive of something else', zipOf({ 'a.txt': 'a' }), 'file-unreadable'],
  ['half a workbook', (await writeXlsx({ sheets: [workbook] })).subarray(0, 900), 'file-unreadable'],
  ['a bomb', zipOf(bomb), 'file-inflates'],
  ['a bomb that says it is small', zipOf(bomb, 300), 'file-unreadable'],
  [
    'a bomb of many parts',
    zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, '']))),
    'file-inflates',
  ],
  ['a workbook of too many columns', zipOf(sheet(wide)), 'file-too-many-columns'],
  ['a cell far to the right', zipOf(sheet('<row><c r="XFD1"><v>1</v></c></row>')), 'file-too-many-columns'],
  ['a text of too many columns', utf8(','.repeat(201)), 'file-too-many-columns'],
  ['a quotation mark that is never closed', utf8(`a,b\n1,"${'x\n'.repeat(3000)}`), 'file-cell-too-long'],
])('%s is refused', async (_, bytes, code) => {
  expect(await faultOf(bytes)).toBe(code)
})

test('a file of more rows than asked for is refused, one of as many is not', async () => {
  const text = utf8('a\nb\nc\n')
  expect(await rowsOf(text, 3)).toHaveLength(3)
  expect(await faultOf(text, 2)).toBe('file-too-many-rows')
})
