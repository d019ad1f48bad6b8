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
