import { problem } from '@rollcall/contract/problem'
import type { SampleAccount } from '../../../config.ts'
import type { Identification } from '../../access/identify.ts'

/** What the routes of sign-in, accounts and users stand on. */
export interface AccessRoutes extends Identification {
  /** The address that people use, without a path. */
  publicUrl: string
  sampleAccounts: readonly SampleAccount[]
}

export const accessErrors = {
  400: problem,
  401: problem,
  403: problem,
  404: problem,
  409: problem,
  429: problem,
  503: problem,
}
