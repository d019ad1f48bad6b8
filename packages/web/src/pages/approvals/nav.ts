import type { Me } from '../../api/me.ts'
import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

/** Whether requests may wait for somebody: for who decides, and who stands in for them today. */
export const decides = (me: Me): boolean => me.standsIn || mayDo(me, 'delegate-decisions')

export const approvalsNav: NavEntry = {
  text: 'approvals.title',
  icon: 'approve',
  pathFor: (me) => (decides(me) ? '/approvals' : null),
  waits: true,
}
