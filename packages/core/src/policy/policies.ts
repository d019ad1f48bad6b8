// What of policies the other packages use.

export { type Employment, employmentNear, employmentOn } from './employment.ts'
export { defaultPolicy, directionModes, graceModes, type Policy, presenceModes } from './policy.ts'
export {
  type DatedPolicy,
  PolicyBook,
  type PolicyOrigin,
  type PolicyScope,
  type PolicySettings,
  type PolicySubject,
  policyScopes,
  withPolicy,
} from './policy-book.ts'
export { policyKeys, readPolicy } from './read-policy.ts'
