import { dayNumber, readPolicy, ShapeError } from '@rollcall/core'
import type { Db } from '../db/connect.ts'
import { findScopeId, type PolicyRow } from '../db/policies.ts'
import { InvalidInputError, NotFoundError } from '../errors.ts'
import type { PolicyInput } from './set-policy.ts'

/** A policy as somebody wrote it, as the row it would be. @throws InvalidInputError, NotFoundError */
export async function readPolicyInput(db: Db, input: PolicyInput): Promise<PolicyRow> {
  try {
    readPolicy(input.settings, 'settings')
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error
    throw new InvalidInputError([{ field: 'settings', message: error.message }])
  }
  const scopeId = await findScopeId(db, input.scope, input.name)
  if (scopeId === undefined) throw new NotFoundError(`The ${input.scope} “${input.name}”`)
  return {
    scope: input.scope,
    scopeId,
    fromDay: dayNumber(input.validFrom),
    settings: input.settings as PolicyRow['settings'],
  }
}
