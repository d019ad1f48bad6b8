import type { Approver } from './request-kind.ts'

export const requestStatuses = ['pending', 'approved', 'rejected', 'withdrawn', 'cancelled'] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** Where a request stands: which of its steps are approved, in order. */
export interface RequestState {
  status: RequestStatus
  steps: readonly Approver[]
  approvedSteps: number
}

export const requestActs = ['approve', 'reject', 'withdraw', 'cancel'] as const
export type RequestAct = (typeof requestActs)[number]

export const requestActFaults = [
  'ALREADY_DECIDED',
  'ALREADY_WITHDRAWN',
  'ALREADY_CANCELLED',
  'NOT_APPROVED',
] as const
/** Why an act cannot be done any more. */
export type RequestActFault = (typeof requestActFaults)[number]

/** Where a request without any act stands: without steps it is approved as it is asked. */
export const askedState = (steps: readonly Approver[]): RequestState => ({
  status: steps.length === 0 ? 'approved' : 'pending',
  steps,
  approvedSteps: 0,
})

/**
 * What an act makes of a request, or why it cannot be. A decided request is never changed: it is cancelled by
 * another act, and asked anew.
 */
export function decideRequest(state: RequestState, act: RequestAct): RequestState | RequestActFault {
  const { status, steps, approvedSteps } = state
  if (act === 'cancel') {
    if (status === 'approved') return { ...state, status: 'cancelled' }
    return status === 'cancelled' ? 'ALREADY_CANCELLED' : 'NOT_APPROVED'
  }
  if (status === 'withdrawn') return 'ALREADY_WITHDRAWN'
  if (status === 'cancelled') return 'ALREADY_CANCELLED'
  if (status !== 'pending') return 'ALREADY_DECIDED'
  if (act === 'withdraw') return { ...state, status: 'withdrawn' }
  if (act === 'reject') return { ...state, status: 'rejected' }
  const done = approvedSteps + 1
  return { ...state, approvedSteps: done, status: done === steps.length ? 'approved' : 'pending' }
}

/** Who decides next; null if nobody does any more. */
export const nextStep = ({ status, steps, approvedSteps }: RequestState): Approver | null =>
  status === 'pending' ? (steps[approvedSteps] ?? null) : null
