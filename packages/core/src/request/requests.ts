// What of requests the other packages use.

export type { AskedDate, AskedDay } from './asked-day.ts'
export { type AskedPart, minutesOfPart, type PlannedDay, plannedOf } from './asked-parts.ts'
export {
  checkRequest,
  type RequestFault,
  type RequestFaultCode,
  requestFaultCodes,
} from './check-request.ts'
export {
  askedState,
  decideRequest,
  nextStep,
  type RequestActFault,
  type RequestState,
  type RequestStatus,
  requestActFaults,
} from './decide-request.ts'
export { effectOf } from './effect-of.ts'
export { type Decider, type Delegation, findDeciders, type MayDecide } from './find-deciders.ts'
export { givesWay } from './overlaps.ts'
export {
  type Approver,
  approvers,
  defaultKinds,
  type LeaveBalance,
  type RequestKind,
  type RequestUnit,
} from './request-kind.ts'
