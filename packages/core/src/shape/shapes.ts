// What of plans and requests is read and written as JSON by the other packages.
export { readPlan } from './read-plan.ts'
export { readRequestPart } from './read-request.ts'
export { ShapeError } from './reader.ts'
export { type WrittenPlan, writePlan } from './write-plan.ts'
export { writeRequestPart } from './write-request.ts'
