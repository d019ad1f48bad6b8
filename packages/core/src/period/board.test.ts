import { expect, test } from 'vitest'
import { findings, findingWeights } from '../facts/findings.ts'
import { boardCodes, boardFindings, isAcceptable, isBlocker } from './board.ts'

test('every finding that somebody has to look at stands on the board, once', () => {
  const shown = boardFindings.map(({ finding }) => finding)
  expect(new Set(shown).size).toBe(shown.length)
  const open = findings.filter((finding) => findingWeights[finding] === 'open')
  expect(open.filter((finding) => !shown.includes(finding))).toEqual([])
})

test('time that was lost stands there unless it is excused; of a settled day nothing else is lost', () => {
  const lost = findings.filter((finding) => findingWeights[finding] === 'lost' && finding !== 'NOT_IN_YET')
  const told = boardFindings.filter(({ finding }) => lost.includes(finding))
  expect(told.map(({ finding }) => finding)).toEqual(lost)
  expect(told.every(({ unless }) => unless !== null)).toBe(true)
})

test('what keeps a month from closing comes first, and a day that nobody knows yet is never accepted', () => {
  const blocks = boardCodes.map(isBlocker)
  expect(blocks.indexOf(false)).toBe(blocks.lastIndexOf(true) + 1)
  expect(boardCodes.filter((code) => !isAcceptable(code))).toEqual(['OVERDUE_DAY'])
})
