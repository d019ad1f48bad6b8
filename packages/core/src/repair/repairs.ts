// What of repairs the other packages use.

export { asIfSettled } from './as-if-settled.ts'
export { proposeRepairs } from './propose-repairs.ts'
export type { Evidence, PastDay, Repair } from './repair-facts.ts'
export { type ShownEvidence, shownEvidence } from './shown-evidence.ts'
