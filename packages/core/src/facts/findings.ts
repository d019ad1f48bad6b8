/** What can be remarkable about a day: a closed list (rules.md §7). */
export const findings = [
  'TARDY',
  'LEFT_EARLY',
  'ABSENT',
  'PARTLY_ABSENT',
  'MISSING_IN',
  'MISSING_OUT',
  'NOT_IN_YET',
  'SOURCE_BEHIND',
  'WORKING',
  'GRACE_USED',
  'DUPLICATE_PUNCH',
  'ORPHAN_OUT',
  'CARRIED_OVER',
  'OUTSIDE_PLAN',
  'UNAPPROVED_DAY_OFF_WORK',
  'LEAVE_WITH_PUNCH',
  'REMOTE_UNCONFIRMED',
  'DEEMED',
  'OUTING',
  'AWAY',
  'KEY_DOUBTED',
  'CORRECTED',
  'CONTRADICTION',
  'EXCUSED',
] as const

export type Finding = (typeof findings)[number]

/**
 * What a finding asks of people: time was `lost`, somebody has to look at what is `open`, a day is `running`,
 * and what is mere `information` asks nothing.
 */
export type FindingWeight = 'lost' | 'open' | 'running' | 'information'

export const findingWeights: Readonly<Record<Finding, FindingWeight>> = {
  TARDY: 'lost',
  LEFT_EARLY: 'lost',
  ABSENT: 'lost',
  PARTLY_ABSENT: 'lost',
  NOT_IN_YET: 'lost',
  MISSING_IN: 'open',
  MISSING_OUT: 'open',
  CONTRADICTION: 'open',
  REMOTE_UNCONFIRMED: 'open',
  SOURCE_BEHIND: 'open',
  UNAPPROVED_DAY_OFF_WORK: 'open',
  LEAVE_WITH_PUNCH: 'open',
  ORPHAN_OUT: 'open',
  KEY_DOUBTED: 'open',
  WORKING: 'running',
  GRACE_USED: 'information',
  DUPLICATE_PUNCH: 'information',
  CARRIED_OVER: 'information',
  OUTSIDE_PLAN: 'information',
  DEEMED: 'information',
  OUTING: 'information',
  AWAY: 'information',
  CORRECTED: 'information',
  EXCUSED: 'information',
}

/** What merely says where a person is, and so is said by the presence already. */
export const saidByPresence: ReadonlySet<Finding> = new Set([
  'WORKING',
  'NOT_IN_YET',
  'SOURCE_BEHIND',
  'ABSENT',
] as const)
