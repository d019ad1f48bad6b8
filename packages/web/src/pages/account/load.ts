import { accountQuery, ownAuditQuery } from '../../api/account.ts'
import { need, partly } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'

/** How somebody signs in, and who looked at their record if they have one. */
export async function loadAccount({ me }: Visit): Promise<void> {
  await Promise.all([need(accountQuery()), me.employee && partly(need(ownAuditQuery()))])
}
