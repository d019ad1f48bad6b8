import { problem } from '@rollcall/contract/problem'
import type { SignIn } from '../../../auth/sign-in.ts'
import type { SampleAccount } from '../../../config.ts'
import type { Context } from '../../../context.ts'

/** What the routes of sign-in, accounts and users stand on. */
export interface AccessRoutes {
  ctx: Context
  signIn: SignIn
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
