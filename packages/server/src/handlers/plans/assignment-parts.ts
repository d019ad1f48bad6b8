import type { PlanScope } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { type AssignmentRow, listAssignmentsFrom, scopeExists } from '../../db/plans/assignments.ts'
import { listPatterns, listPatternVersions } from '../../db/plans/patterns.ts'
import { InvalidInputError } from '../../errors.ts'
import { patternOf } from './save-pattern.ts'

/** A company (id 0), site, department, team or person, and dates; `until` is the first behind them. */
export interface AssignedRange {
  scope: PlanScope
  scopeId: number
  from: string
  until: string | null
}

/** By what a scope is planned in some dates. */
export interface AssignmentPart {
  patternId: number
  offset: number
  from: string
  until: string | null
}

/** What is assigned to a scope in a range, no part reaching beyond it. */
export async function listParts(db: Db, { from, until, ...of }: AssignedRange): Promise<AssignmentPart[]> {
  const within = (await listAssignmentsFrom(db, of, from)).filter(
    (row) => until === null || row.from === null || row.from < until,
  )
  return within.map((row) => ({
    patternId: row.patternId,
    offset: row.offset,
    from: row.from === null || row.from < from ? from : row.from,
    until: earlier(row.until, until),
  }))
}

const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a)

export const samePart = (a: AssignmentPart, b: AssignmentPart): boolean =>
  a.patternId === b.patternId && a.offset === b.offset && a.from === b.from && a.until === b.until

/**
 * The name of the pattern of a part that can be assigned.
 * @throws InvalidInputError for an unknown pattern or scope, a range of nothing, a pattern that does not
 * hold yet or any more
 */
export async function checkPart(
  tx: Db,
  { scope, scopeId }: Pick<AssignmentRow, 'scope' | 'scopeId'>,
  { patternId, offset, from, until }: AssignmentPart,
): Promise<string> {
  const { name, retiredOn } = patternOf(await listPatterns(tx), patternId)
  const versions = (await listPatternVersions(tx)).filter((version) => version.patternId === patternId)
  const first = versions[0]
  const length = (versions.findLast((version) => version.from <= from) ?? first)?.cycle.length ?? 0
  refuse(until !== null && until <= from, 'until', 'until-before-from', 'must lie after the first date.')
  refuse(
    !(await scopeExists(tx, scope, scopeId)),
    'scopeId',
    'unknown-scope',
    'There is none of that number. Choose one again.',
  )
  refuse(
    first === undefined || first.from > from || (retiredOn !== null && retiredOn <= from),
    'from',
    'pattern-not-there',
    `“${name}” does not hold on ${from}. It holds from ${first?.from ?? '–'} on${retiredOn ? ` until ${retiredOn}` : ''}.`,
  )
  refuse(
    offset >= length,
    'offset',
    'offset-beyond-cycle',
    `must lie between 0 and ${length - 1}, inside the cycle.`,
  )
  return name
}

function refuse(wrong: boolean, field: string, code: string, message: string): void {
  if (wrong) throw new InvalidInputError([{ field, code, message }])
}
