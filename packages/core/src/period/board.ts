import type { ExcuseOf } from '../facts/facts.ts'
import type { Finding } from '../facts/findings.ts'

/** Who can do something about it. */
export type BoardOwner = 'employee' | 'manager' | 'hr' | 'operator'

interface BoardRule {
  /** Whether a month is not closed before it is mended or accepted. */
  blocks: boolean
  owner: BoardOwner
  /** The findings of a settled day that are meant, each unless it is excused. */
  findings: readonly Finding[]
  /** What a request that waits for its decision may mend: the day is then its decider's. */
  mendedByRequest?: true
  /** What is mended by time and the worker alone; to accept it would be to close over what nobody knows. */
  neverAccepted?: true
}

const sides = ['MISSING_IN', 'MISSING_OUT'] as const

/** What the board before a close tells of a department's month, in the order in which it is shown. */
export const boardRules = {
  MISSING_SIDE: { blocks: true, owner: 'employee', findings: sides, mendedByRequest: true },
  REMOTE_UNCONFIRMED: {
    blocks: true,
    owner: 'employee',
    findings: ['REMOTE_UNCONFIRMED'],
    mendedByRequest: true,
  },
  CONTRADICTION: { blocks: true, owner: 'employee', findings: ['CONTRADICTION'], mendedByRequest: true },
  OPEN_REQUEST: { blocks: true, owner: 'manager', findings: [] },
  UNKNOWN_BADGE: { blocks: true, owner: 'hr', findings: [] },
  NO_BADGE: { blocks: true, owner: 'hr', findings: [] },
  SOURCE_BEHIND: { blocks: true, owner: 'operator', findings: ['SOURCE_BEHIND'] },
  COMPARE_DIFFERS: { blocks: true, owner: 'operator', findings: [] },
  OVERDUE_DAY: { blocks: true, owner: 'operator', findings: [], neverAccepted: true },
  QUARANTINED_ROW: { blocks: true, owner: 'operator', findings: [] },
  TARDY: { blocks: false, owner: 'employee', findings: ['TARDY', 'LEFT_EARLY'] },
  ABSENT: { blocks: false, owner: 'employee', findings: ['ABSENT', 'PARTLY_ABSENT'] },
  KEY_DOUBTED: { blocks: false, owner: 'employee', findings: ['KEY_DOUBTED'] },
  AWAY: { blocks: false, owner: 'manager', findings: ['AWAY'] },
  OUTSIDE_PLAN: {
    blocks: false,
    owner: 'manager',
    findings: ['OUTSIDE_PLAN', 'UNAPPROVED_DAY_OFF_WORK', 'ORPHAN_OUT'],
  },
  WEEK_LIMIT: { blocks: false, owner: 'manager', findings: [] },
  LEAVE_WITH_PUNCH: { blocks: false, owner: 'hr', findings: ['LEAVE_WITH_PUNCH'] },
} as const satisfies Record<string, BoardRule>

export type BoardCode = keyof typeof boardRules

/** Every code of the board in its order: what blocks comes first. */
export const boardCodes = Object.keys(boardRules) as BoardCode[]

const ruleOf = (code: BoardCode): BoardRule => boardRules[code]

/** Whether a month is not closed before this is mended or accepted. */
export const isBlocker = (code: BoardCode): boolean => ruleOf(code).blocks

export const boardOwner = (code: BoardCode): BoardOwner => ruleOf(code).owner

/** Whether somebody may let it stand with a reason. */
export const isAcceptable = (code: BoardCode): boolean => ruleOf(code).neverAccepted !== true

/** Whether a request that waits on the day may be what mends it. */
export const isMendedByRequest = (code: BoardCode): boolean => ruleOf(code).mendedByRequest === true

/** What excuses a finding. */
const excusedBy: Partial<Record<Finding, ExcuseOf>> = {
  TARDY: 'tardy',
  LEFT_EARLY: 'leftEarly',
  ABSENT: 'absent',
  PARTLY_ABSENT: 'absent',
}

/** Which findings of a settled day are which codes, and what excuses them. */
export const boardFindings: readonly { finding: Finding; code: BoardCode; unless: ExcuseOf | null }[] =
  boardCodes.flatMap((code) =>
    ruleOf(code).findings.map((finding) => ({ finding, code, unless: excusedBy[finding] ?? null })),
  )
