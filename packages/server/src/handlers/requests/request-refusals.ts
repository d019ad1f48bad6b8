import { dateText, type RequestActFault, type RequestFault, type RequestFaultCode } from '@rollcall/core'
import { ConflictError, InvalidInputError } from '../../errors.ts'

const words: Record<RequestFaultCode, (fault: RequestFault) => string> = {
  NO_DATE: () => 'names no date. Choose at least one.',
  DATE_TWICE: () => 'stands there twice. Take one of them out.',
  SEVERAL_DAYS_NOT_OFFERED: () => 'is asked for one day at a time. Send a request for each.',
  UNIT_NOT_OFFERED: () => 'cannot be asked for in this part of a day. Choose another one.',
  NOT_EMPLOYED: () => 'is a day on which this person is not employed here. Choose another date.',
  TOO_EARLY: () => 'lies further ahead than this can be asked. Ask again nearer to the day.',
  TOO_LATE: () => 'lies too far back to be asked for. Ask HR to do it.',
  REASON_MISSING: () => 'is missing: say why.',
  EVIDENCE_MISSING: () => 'is missing: add the document.',
  NOTHING_PLANNED: () =>
    'is a day on which nothing is planned: there is nothing to take. Choose a working day.',
  OUTSIDE_PLAN: () => 'lies outside the working hours of that day. Choose hours within them.',
  ENDS_BEFORE_START: () => 'ends before it starts. After midnight write 24:40 for 00:40.',
  INTO_NEXT_PLAN: () => "reaches into the next day's work. End it before that begins.",
  CORRECTION_MISSING: () => 'says neither when the person came nor when she went. Give one of them.',
  OUT_BEFORE_IN: () => 'goes before it comes. After midnight write 24:40 for 00:40.',
  NO_SUCH_SEGMENT: () => 'names a part of the shift that is not there.',
  EXCUSE_MISSING: () => 'does not say what is excused: coming late, leaving early or absence.',
  OVERLAPS: ({ requestId }) =>
    `meets request ${requestId} of the same time. Withdraw or cancel that one first, or choose another time.`,
  BALANCE_SHORT: ({ has = 0, asks = 0 }) =>
    `takes ${asks} minutes, and ${Math.max(has, 0)} are left. Take less, or another kind of leave.`,
}

const fieldOf: Partial<Record<RequestFaultCode, string>> = {
  REASON_MISSING: 'reason',
  EVIDENCE_MISSING: 'evidence',
}

/** The refusal of what core finds wrong, each fault with its field and date. */
export const refusalOf = (faults: readonly RequestFault[]): InvalidInputError =>
  new InvalidInputError(
    faults.map((fault) => ({
      field: fieldOf[fault.code] ?? 'days',
      code: `request-${fault.code.toLowerCase().replaceAll('_', '-')}`,
      message: `${fault.day === null ? '' : `${dateText(fault.day)} `}${words[fault.code](fault)}`,
      values: {
        date: fault.day === null ? '' : dateText(fault.day),
        ...(fault.requestId !== undefined && { request: String(fault.requestId) }),
        ...(fault.has !== undefined && { hasMinutes: String(Math.max(fault.has, 0)) }),
        ...(fault.asks !== undefined && { asksMinutes: String(fault.asks) }),
      },
    })),
  )

const actWords: Record<RequestActFault, string> = {
  ALREADY_DECIDED: 'This request is decided already. Load the page again to see how.',
  ALREADY_WITHDRAWN: 'This request was withdrawn a moment ago. There is nothing left to do.',
  ALREADY_CANCELLED: 'This request was cancelled. Ask anew if it is still wanted.',
  NOT_APPROVED: 'Only an approved request is cancelled; one that is still open is withdrawn or rejected.',
}

/** The refusal of an act that comes too late. */
export const actRefusal = (fault: RequestActFault): ConflictError =>
  new ConflictError(actWords[fault], `request-${fault.toLowerCase().replaceAll('_', '-')}`)
