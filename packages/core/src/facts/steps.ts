/**
 * What each step of an explanation says, by its code. Names that end in `At` are times (minutes since 1970
 * while the day is judged, minutes since 00:00 of the work date in an explanation); the rest that are numbers
 * are minutes.
 */
export interface StepValues {
  BEGINS: Boundary
  ENDS: Boundary
  NOT_BEGUN: { beginsAt: number; nowAt: number }
  SETTLED: Settling
  NOT_SETTLED: Settling
  STANDARD: { standard: number }
  FRAME: { standard: number }
  SLID: { inAt: number; startAt: number; endAt: number; earliestAt: number; latestAt: number }
  SLIDE_UNKNOWN: { endAt: number }
  CARRIED_OVER: { tapAt: number; boundaryAt: number; limitAt: number }
  CARRIED_OVER_UNKNOWN: { tapAt: number; boundaryAt: number; limitAt: number }
  CARRIED_AWAY: { tapAt: number }
  MIDPOINT: { startAt: number; endAt: number; middleAt: number }
  IN_FOUND: { tapAt: number; direction: string }
  NO_IN: NoValues
  INSIDE_ALREADY: { tapAt: number; startAt: number; grace: number }
  ORPHAN_OUT: { tapAt: number }
  KEY_DOUBTED: DoubtedKey
  KEY_SAYS_NOTHING: DoubtedKey
  OUT_FOUND: { tapAt: number; direction: string }
  NO_OUT: NoValues
  NOT_OUT_YET: { tapAt: number; endAt: number; grace: number }
  CAME_BACK: { outAt: number; tapAt: number; away: number; limit: number }
  CORRECTED_IN: { at: number; punchedAt: number | null }
  CORRECTED_OUT: { at: number; punchedAt: number | null }
  CORRECTION_AHEAD: { at: number; nowAt: number }
  CONTRADICTION: { inAt: number; outAt: number }
  TRIP_IN: TripEdge
  TRIP_OUT: TripEdge
  IN_TIME: { inAt: number; startAt: number }
  IN_GRACE: { inAt: number; startAt: number; late: number; grace: number }
  LATE: { inAt: number; startAt: number; late: number; grace: number }
  OUT_TIME: { outAt: number; endAt: number }
  OUT_GRACE: { outAt: number; endAt: number; early: number; grace: number }
  EARLY: { outAt: number; endAt: number; early: number; grace: number }
  STILL_RUNNING: { endAt: number; readAt: number | null }
  REMOTE_IN: { tapAt: number; startAt: number }
  REMOTE_OUT: { tapAt: number; endAt: number }
  IN_MISSING: NoValues
  IN_MISSING_SO_FAR: NoValues
  OUT_MISSING: NoValues
  REMOTE_IN_MISSING: NoValues
  REMOTE_OUT_MISSING: NoValues
  SILENT_SO_FAR: { lateFromAt: number; nowAt: number }
  NOT_IN_YET: { lateFromAt: number; nowAt: number }
  SOURCE_BEHIND: { lateFromAt: number; readAt: number | null }
  SILENT_REMOTE: NoValues
  SILENT: { required: number }
  OUTING_PUNCHED: { fromAt: number; toAt: number }
  OUTING_APPROVED: { fromAt: number; toAt: number }
  OUTING_REPLACED: { fromAt: number; toAt: number }
  AWAY: { fromAt: number; toAt: number }
  BREAK_USED: { break: number; outings: number; taken: number }
  OUTSIDE_COUNTED: Outside
  OUTSIDE_IGNORED: Outside
  LEAVE_PRESENCE: { presence: number; least: number }
  LEAVE_PUNCH: NoValues
  DAY_OFF: NoValues
  DAY_OFF_PUNCH: NoValues
  OVERTIME_AWAITED: NoValues
  ALL_AWAY: { leave: number; deemed: number }
  EXCUSED: { of: string; excused: number }
}

type NoValues = Record<never, never>
interface Boundary {
  at: number
  cutoffAt: number
  /** Null where there is no plan on that side. */
  earliestAt: number | null
  latestAt: number | null
}
interface DoubtedKey {
  tapAt: number
  fromAt: number
  endAt: number
}
interface Settling {
  /** Null if nothing was ever read for the person. */
  readAt: number | null
  settlesAt: number
}
interface TripEdge {
  tapAt: number | null
  edgeAt: number
  travel: number
}
interface Outside {
  presence: number
  least: number
}

export type StepCode = keyof StepValues

/** The part of rules.md that each step follows. */
export const ruleOf: Record<StepCode, string> = {
  BEGINS: '§4',
  ENDS: '§4',
  NOT_BEGUN: '§6',
  SETTLED: '§6',
  NOT_SETTLED: '§6',
  STANDARD: '§6',
  FRAME: '§6',
  SLID: '§6',
  SLIDE_UNKNOWN: '§6',
  CARRIED_OVER: '§4',
  CARRIED_OVER_UNKNOWN: '§4',
  CARRIED_AWAY: '§4',
  MIDPOINT: '§5.3',
  IN_FOUND: '§5.3b',
  NO_IN: '§5.3b',
  INSIDE_ALREADY: '§5.3c',
  ORPHAN_OUT: '§5.3c',
  KEY_DOUBTED: '§5.3b′',
  KEY_SAYS_NOTHING: '§5.3b′',
  OUT_FOUND: '§5.3d',
  NO_OUT: '§5.3d',
  NOT_OUT_YET: '§5.3d',
  CAME_BACK: '§5.3e',
  CORRECTED_IN: '§5.5',
  CORRECTED_OUT: '§5.5',
  CORRECTION_AHEAD: '§5.5',
  CONTRADICTION: '§5.8',
  TRIP_IN: '§6',
  TRIP_OUT: '§6',
  IN_TIME: '§6',
  IN_GRACE: '§6',
  LATE: '§6',
  OUT_TIME: '§6',
  OUT_GRACE: '§6',
  EARLY: '§6',
  STILL_RUNNING: '§6',
  REMOTE_IN: '§6',
  REMOTE_OUT: '§6',
  IN_MISSING: '§5.8',
  IN_MISSING_SO_FAR: '§6',
  OUT_MISSING: '§5.8',
  REMOTE_IN_MISSING: '§6',
  REMOTE_OUT_MISSING: '§6',
  SILENT_SO_FAR: '§6',
  NOT_IN_YET: '§6',
  SOURCE_BEHIND: '§6',
  SILENT_REMOTE: '§6',
  SILENT: '§6',
  OUTING_PUNCHED: '§5.4',
  OUTING_APPROVED: '§6',
  OUTING_REPLACED: '§6',
  AWAY: '§5.4',
  BREAK_USED: '§6',
  OUTSIDE_COUNTED: '§6',
  OUTSIDE_IGNORED: '§6',
  LEAVE_PRESENCE: '§6',
  LEAVE_PUNCH: '§6',
  DAY_OFF: '§6',
  DAY_OFF_PUNCH: '§6',
  OVERTIME_AWAITED: '§6',
  ALL_AWAY: '§6',
  EXCUSED: '§6',
}
