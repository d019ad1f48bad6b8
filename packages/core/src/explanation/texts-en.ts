import type { ExplanationTexts, Words } from './texts.ts'
import { timeOn } from './wall-words.ts'

const words: Words = {
  time: (minutes) =>
    timeOn(
      minutes,
      { '-1': 'the day before', 1: 'the next day' },
      (days) => `${Math.abs(days)} days ${days < 0 ? 'before' : 'later'}`,
    ),
  length: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h${minutes % 60 > 0 ? ` ${minutes % 60} min` : ''}`,
}

const directions: Record<string, string> = {
  in: 'an in',
  out: 'an out',
  breakOut: 'a break-out',
  breakIn: 'a break-in',
  unknown: 'a punch without a direction',
  doubted: 'an in key that is doubted',
}
const sides: Record<string, string> = { tardy: 'Tardy', leftEarly: 'Left early', absent: 'Absent' }

const nothingRead =
  'No devices are read for this person: no badge is known, or its security system was never read.'

const boundary =
  (what: string): ExplanationTexts['steps']['BEGINS'] =>
  ({ at, cutoffAt, earliestAt, latestAt }, { time }) => {
    const held = [
      ...(earliestAt === null ? [] : [`not before ${time(earliestAt)} because of the plan before it`]),
      ...(latestAt === null ? [] : [`not after ${time(latestAt)} because of the plan behind it`]),
    ]
    const why = held.length > 0 ? `, ${held.join(', ')}` : ''
    return `The work date ${what} at ${time(at)}: the cutoff is ${time(cutoffAt)}${why}.`
  }

export const textsEn: ExplanationTexts = {
  words,
  segment: (number) => `Part ${number}:`,
  steps: {
    BEGINS: boundary('begins'),
    ENDS: boundary('ends'),
    NOT_BEGUN: ({ beginsAt, nowAt }, { time }) =>
      `It is ${time(nowAt)}; the date begins at ${time(beginsAt)}. Only its plan is known.`,
    SETTLED: ({ readAt, settlesAt }, { time }) =>
      `The devices were read up to ${time(readAt)}, past ${time(settlesAt)}: the day is settled.`,
    NOT_SETTLED: ({ readAt, settlesAt }, { time }) =>
      readAt === null
        ? `${nothingRead} The day is not settled, and nothing is called missing.`
        : `The devices were read up to ${time(readAt)}; the day settles at ${time(settlesAt)}. Until then nothing is called missing.`,
    STANDARD: ({ standard }, { length }) => `A flexible day counts its standard time, ${length(standard)}.`,
    FRAME: ({ standard }, { length }) =>
      `A day of free hours counts its standard time, ${length(standard)}: nobody is late in it, and what is short shows in the sum of the month.`,
    SLID: ({ inAt, startAt, endAt, earliestAt, latestAt }, { time }) =>
      `The start may lie between ${time(earliestAt)} and ${time(latestAt)}: with the in at ${time(inAt)} the plan is ${time(startAt)}–${time(endAt)}.`,
    SLIDE_UNKNOWN: ({ endAt }, { time }) =>
      `The start may slide and the in is not known: only who went before ${time(endAt)}, the end that belongs to the earliest start, left early.`,
    CARRIED_OVER: ({ tapAt, boundaryAt, limitAt }, { time }) =>
      `The departure at ${time(tapAt)} comes after the end of the date (${time(boundaryAt)}) but before ${time(limitAt)}, and closes this day, which had no out.`,
    CARRIED_OVER_UNKNOWN: ({ tapAt, boundaryAt, limitAt }, { time }) =>
      `The punch without a direction at ${time(tapAt)} comes after the end of the date (${time(boundaryAt)}) but before ${time(limitAt)}. The next date does better without it; it closes this day, which had no out.`,
    CARRIED_AWAY: ({ tapAt }, { time }) =>
      `The departure at ${time(tapAt)} belongs to the day before, which had no out.`,
    MIDPOINT: ({ startAt, endAt, middleAt }, { time }) =>
      `A punch without a direction can be an in before ${time(middleAt)} and an out from then on, the middle of ${time(startAt)}–${time(endAt)}.`,
    IN_FOUND: ({ tapAt, direction }, { time }) =>
      `The in is ${time(tapAt)}: the earliest that can be one (${directions[direction]}).`,
    NO_IN: () => 'No punch can be an in.',
    INSIDE_ALREADY: ({ tapAt, startAt, grace }, { time, length }) =>
      `A punch at ${time(tapAt)}, later than the start ${time(startAt)}${grace > 0 ? ` and ${length(grace)} of grace` : ''} and before any in: the person was inside already, so the in is not known.`,
    ORPHAN_OUT: ({ tapAt }, { time }) => `The out at ${time(tapAt)} comes before any in and ends nothing.`,
    KEY_DOUBTED: ({ tapAt, fromAt }, { time }) =>
      `The last punch, at ${time(tapAt)}, has the in key. From ${time(fromAt)} on that is taken for a forgotten key: it counts as a punch without a direction.`,
    KEY_SAYS_NOTHING: ({ tapAt, fromAt, endAt }, { time }) =>
      `The last punch, at ${time(tapAt)}, has the in key. From ${time(fromAt)} on that may be a forgotten key, and before ${time(endAt)} it may have been an arrival: it is neither in nor out.`,
    OUT_FOUND: ({ tapAt, direction }, { time }) =>
      `The out is ${time(tapAt)}: the latest that can be one (${directions[direction]}).`,
    NO_OUT: () => 'No punch can be an out.',
    NOT_OUT_YET: ({ tapAt, endAt }, { time }) =>
      `The punch without a direction at ${time(tapAt)} is before the end ${time(endAt)}: while the day runs it is not taken for an out.`,
    CAME_BACK: ({ outAt, tapAt, away, limit }, { time, length }) =>
      `After the out at ${time(outAt)} somebody came back at ${time(tapAt)}, ${length(away)} later (limit ${length(limit)}): the last out is not known.`,
    CORRECTED_IN: ({ at, punchedAt }, { time }) =>
      `An approved correction sets the in to ${time(at)} (punched: ${time(punchedAt)}).`,
    CORRECTED_OUT: ({ at, punchedAt }, { time }) =>
      `An approved correction sets the out to ${time(at)} (punched: ${time(punchedAt)}).`,
    CORRECTION_AHEAD: ({ at, nowAt }, { time }) =>
      `A correction to ${time(at)} lies ahead of ${time(nowAt)} and does not count yet.`,
    CONTRADICTION: ({ inAt, outAt }, { time }) =>
      `The out ${time(outAt)} is not after the in ${time(inAt)}: neither can be used.`,
    TRIP_IN: ({ tapAt, edgeAt, travel }, { time, length }) =>
      `Before this comes a business trip: ${tapAt === null ? 'without an in' : `with an in at ${time(tapAt)}, within ${length(travel)} of travel,`} work counts from ${time(edgeAt)}.`,
    TRIP_OUT: ({ tapAt, edgeAt, travel }, { time, length }) =>
      `After this comes a business trip: ${tapAt === null ? 'without an out' : `with an out at ${time(tapAt)}, within ${length(travel)} of travel,`} work counts to ${time(edgeAt)}.`,
    IN_TIME: ({ inAt, startAt }, { time }) => `In at ${time(inAt)}, start at ${time(startAt)}: in time.`,
    IN_GRACE: ({ inAt, startAt, late, grace }, { time, length }) =>
      `In at ${time(inAt)}, start at ${time(startAt)}: ${length(late)} late, within ${length(grace)} of grace.`,
    LATE: ({ inAt, startAt, late, grace }, { time, length }) =>
      `In at ${time(inAt)}, start at ${time(startAt)}: ${length(late)} late${grace > 0 ? `, more than ${length(grace)} of grace` : ''}.`,
    OUT_TIME: ({ outAt, endAt }, { time }) => `Out at ${time(outAt)}, end at ${time(endAt)}: not early.`,
    OUT_GRACE: ({ outAt, endAt, early, grace }, { time, length }) =>
      `Out at ${time(outAt)}, end at ${time(endAt)}: ${length(early)} early, within ${length(grace)} of grace.`,
    EARLY: ({ outAt, endAt, early, grace }, { time, length }) =>
      `Out at ${time(outAt)}, end at ${time(endAt)}: ${length(early)} early${grace > 0 ? `, more than ${length(grace)} of grace` : ''}.`,
    STILL_RUNNING: ({ endAt, readAt }, { time }) =>
      readAt === null
        ? `${nothingRead} Whether work went on until ${time(endAt)} is not known.`
        : `Work ends at ${time(endAt)} and the devices were read up to ${time(readAt)}: the end is not judged yet.`,
    REMOTE_IN: ({ tapAt, startAt }, { time }) =>
      `The start ${time(startAt)} is remote work, so the device punch at ${time(tapAt)} says nothing about it.`,
    REMOTE_OUT: ({ tapAt, endAt }, { time }) =>
      `The end ${time(endAt)} is remote work, so the device punch at ${time(tapAt)} says nothing about it.`,
    IN_MISSING_SO_FAR: () => 'There is an out, and no in before it: the in is missing.',
    IN_MISSING: () => 'The day is settled and there is no in: it is missing.',
    OUT_MISSING: () => 'The day is settled and there is no out: it is missing.',
    REMOTE_IN_MISSING: () => 'The start is remote work and nothing confirms it.',
    REMOTE_OUT_MISSING: () => 'The end is remote work and nothing confirms it.',
    SILENT_SO_FAR: ({ lateFromAt }, { time }) => `No punch, and none is awaited before ${time(lateFromAt)}.`,
    NOT_IN_YET: ({ lateFromAt, nowAt }, { time }) =>
      `No punch at ${time(nowAt)}; one was awaited before ${time(lateFromAt)}.`,
    SOURCE_BEHIND: ({ lateFromAt, readAt }, { time }) =>
      readAt === null
        ? `${nothingRead} Whether somebody came by ${time(lateFromAt)} is not known.`
        : `The devices were read only up to ${time(readAt)}; whether somebody came by ${time(lateFromAt)} is not known.`,
    SILENT_REMOTE: () => 'No punch, and part of it is remote work: nothing confirms it.',
    SILENT: ({ required }, { length }) => `The day is settled without a punch: ${length(required)} absent.`,
    OUTING_PUNCHED: ({ fromAt, toAt }, { time }) =>
      `Out of the office ${time(fromAt)}–${time(toAt)}, as punched.`,
    OUTING_APPROVED: ({ fromAt, toAt }, { time }) => `An approved outing ${time(fromAt)}–${time(toAt)}.`,
    OUTING_REPLACED: ({ fromAt, toAt }, { time }) =>
      `The approved outing ${time(fromAt)}–${time(toAt)} was punched; the punches count.`,
    AWAY: ({ fromAt, toAt }, { time }) =>
      `Away ${time(fromAt)}–${time(toAt)}, by the out key and the next key in.`,
    BREAK_USED: ({ break: rest, outings, taken }, { length }) =>
      `The break of the day is ${length(rest)}, whenever it is taken: ${length(outings)} were outings, ${length(taken)} come off the time there.`,
    OUTSIDE_COUNTED: ({ presence, least }, { length }) =>
      `${length(presence)} there outside of the plan, at least ${length(least)}: shown as such.`,
    OUTSIDE_IGNORED: ({ presence, least }, { length }) =>
      `${length(presence)} there outside of the plan, less than ${length(least)}: ignored.`,
    LEAVE_PRESENCE: ({ presence, least }, { length }) =>
      `${length(presence)} there during leave (remarkable from ${length(least)}).`,
    LEAVE_PUNCH: () => 'A punch on a day of leave. The leave stands.',
    DAY_OFF: () => 'No plan on this date: nobody is late or absent.',
    DAY_OFF_PUNCH: () => 'A punch on a date without a plan and without approved overtime.',
    OVERTIME_AWAITED: () => 'Overtime is approved and nobody has punched yet: its minutes are not known.',
    ALL_AWAY: ({ leave, deemed }, { length }) =>
      `All planned time is leave (${length(leave)}) or business trip (${length(deemed)}): nothing is missing.`,
    EXCUSED: ({ of, excused }, { length }) => `${sides[of]}: ${length(excused)} excused. The minutes stay.`,
  },
  figures: {
    plannedMinutes: 'Planned',
    requiredMinutes: 'Required',
    leaveMinutes: 'Leave',
    deemedMinutes: 'Deemed worked',
    absentMinutes: 'Absent',
    outingMinutes: 'Outings',
    awayMinutes: 'Away by the keys',
    graceMinutes: 'Grace used',
    workedMinutes: 'Worked',
    tardyMinutes: 'Tardy',
    leftEarlyMinutes: 'Left early',
    overtimeMinutes: 'Overtime',
    outsidePlanMinutes: 'Outside of the plan',
    nightMinutes: 'Night',
  },
  uses: {
    in: 'used as in',
    out: 'used as out',
    outingStart: 'an outing begins',
    outingEnd: 'an outing ends',
    awayStart: 'goes away',
    awayEnd: 'comes back',
    carriedOver: 'carried over from the next date, used as out',
    repeat: 'repeat',
    ahead: 'lies ahead',
    notUsed: 'not used',
  },
  terms: {
    time: 'time',
    standard: 'standard time',
    cap: 'beyond the standard time',
    leave: 'leave',
    deemed: 'business trip',
    forgiven: 'grace',
    break: 'break',
  },
  settings: {
    dayCutoff: 'Cutoff of the day',
    tailMinutes: 'Owned after the end',
    leadMinutes: 'Owned before the start',
    carryOverMinutes: 'Carry-over of a late out',
    dedupeSeconds: 'Seconds that make a repeat',
    samePassMinutes: 'Coming back counts after',
    travelMinutes: 'Travel for a business trip',
    directions: 'In and out keys',
    doubtInMinutes: 'An in key is doubted before the end from',
    presence: 'Presence',
    graceInMinutes: 'Grace at the start',
    graceOutMinutes: 'Grace at the end',
    graceMode: 'Way of the grace',
    outsidePlanMinMinutes: 'Shown outside of the plan from',
    overtimeGapMinutes: 'Gap before overtime',
    settleAfterMinutes: 'Wait until settled',
    night: 'Night',
    contractWeekMinutes: 'Agreed time of a week',
    contractDayMinutes: 'Agreed time of a day',
    leaveBasis: 'Year of annual leave',
    leaveYearStart: "Start of the company's year",
    leaveRounding: 'Share of the first year rounded up to',
    leaveServiceFrom: 'Service counts from',
  },
  scopes: {
    company: 'company',
    site: 'site',
    department: 'department',
    employee: 'person',
  },
  never: 'never',
  since: (date) => `since ${date}`,
}
