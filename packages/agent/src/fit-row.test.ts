import { longestCell, punchRow } from '@rollcall/contract/ingest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitRow, inPieces } from './fit-row.ts'

const row = (badge: string) => ({ badge, time: '2026-11-02 08:57:00', direction: '1', terminal: '' })

test('a cell that fits is left as it is, one that does not is cut, and cells that differed still do', () => {
  expect(fitRow(row('x'.repeat(longestCell)))).toEqual(row('x'.repeat(longestCell)))
  const [one, other] = ['1', '2'].map((end) => fitRow(row(`${'x'.repeat(5000)}${end}`)).badge)
  expect(one).toHaveLength(longestCell)
  expect(one).not.toBe(other)
})

test('no row is one that the wire refuses', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('홍'.repeat(9000), '\ud800', '\0'))
  fc.assert(
    fc.property(fc.record({ badge: text, time: text, direction: text, terminal: text }), (any) => {
      const fit = fitRow(any)
      expect(punchRow.safeParse(fit).success).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('pieces hold all rows in their order, none of them too much', () => {
  const rows = ['a', 'bb', 'ccc', 'd'.repeat(100), 'e'].map(row)
  const pieces = [...inPieces(rows, 60)]
  expect(pieces.flat()).toEqual(rows)
  expect(pieces.map((piece) => piece.length)).toEqual([2, 1, 1, 1])
  expect([...inPieces([])]).toEqual([])
})
