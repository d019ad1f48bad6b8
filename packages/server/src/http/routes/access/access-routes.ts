import { problem } from '@rollcall/contract/problem'
import type { SampleAccount } from '../../../config.ts'
import type { Identification } from '../../access/identify.ts'

/** What the routes of sign-in, accounts and users stand on. */
export interface AccessRoutes extends Identification {
  /** The address that people use, without a path. */
  publicUrl: string
  sampleAccounts: readonly SampleAccount[]
}

/** Every refusal has one form; which there are is said by its `code`. */
export const accessErrors = { default: problem }
