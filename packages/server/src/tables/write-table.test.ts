import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import { csvOf, xlsxOf } from './write-table.ts'

const odd = [
  '=HYPERLINK("http://example.com","x")',
  '+82-10',
  '-',
  '@sum',
  "'quoted'",
  '007',
  '2020-02-29',
  'a,"b"\nc',
  '_x0041_',
  '똠방각하',
  'TRUE',
  '45000',
]
const heads = odd.map((_, place) => `h${place}`)
const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())
const back = async (bytes: Uint8Array) =>
  (await Array.fromAsync(readTable(bytes, 10))).map(({ cells }) => cells)

test('what is written as CSV is read back the same, and Excel runs none of it', async () => {
  const bytes = await bytesOf(csvOf([heads, odd]))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK`)
  expect(await back(bytes)).toEqual([heads, odd])
})

test('what is written as XLSX is read back the same', async () => {
  expect(await back(await bytesOf(xlsxOf('People', heads, [odd])))).toEqual([heads, odd])
})
