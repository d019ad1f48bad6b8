import { mayDo } from '../../parts/me-context.ts'
import type { NavEntry } from '../../parts/nav-entry.ts'

export const payrollNav: NavEntry = {
  text: 'payroll.title',
  icon: 'list',
  pathFor: (me) => (mayDo(me, 'manage-payroll') ? '/reports/payroll' : null),
}
