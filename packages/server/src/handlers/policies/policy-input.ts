import {
  type DatedPolicy,
  dayNumber,
  type PolicyScope,
  type PolicySettings,
  readPolicy,
  ShapeError,
} from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { findScopeId } from '../../db/policies/policies.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'

export interface PolicyInput {
  scope: PolicyScope
  /** Name of the site or department, number of the person, or the id of any; null for the company. */
  name: string | number | null
  validFrom: string
  /**
   * Keys of rules.md §10; takes the place of what the scope had before, so a key that is not here has its
   * default again.
   */
  settings: Readonly<Record<string, unknown>>
}

/**
 * A policy as somebody wrote it, as the row it would be.
 * @throws InvalidInputError, NotFoundError
 */
export async function readPolicyInput(db: Db, input: PolicyInput): Promise<DatedPolicy> {
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
    settings: input.settings as PolicySettings,
  }
}
