import { approvalsQuery, decidedQuery, decisionPreviewQuery } from '../../api/approvals.ts'
import { delegationsQuery } from '../../api/delegations.ts'
import { need, needList, partly } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'
import { mayDo } from '../../parts/me-context.ts'
import { readApprovalsSearch } from './search.ts'

/** What waits and what it would do; or what was decided, or who decides in whose place. */
export async function loadApprovals({ me, search }: Visit): Promise<void> {
  const { tab } = readApprovalsSearch(search)
  if (tab === 'decided') return void (await needList(decidedQuery()))
  if (tab === 'delegations') return void (await need(delegationsQuery(mayDo(me, 'delegate-for-others'))))
  const { requests } = await need(approvalsQuery())
  if (requests.length > 0) await partly(need(decisionPreviewQuery(requests.map(({ id }) => id))))
}
