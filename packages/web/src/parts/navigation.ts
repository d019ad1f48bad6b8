import type { Me } from '../api/me.ts'
import { absencesNav } from '../pages/absences/nav.ts'
import { approvalsNav } from '../pages/approvals/nav.ts'
import { auditNav } from '../pages/audit/nav.ts'
import { closingNav } from '../pages/closing/nav.ts'
import { holidaysNav } from '../pages/holidays/nav.ts'
import { isOfPeople } from '../pages/home/is-of-people.ts'
import { hoursNav } from '../pages/hours/nav.ts'
import { leaveNav, ownLeaveNav } from '../pages/leave/nav.ts'
import { myMonthNav } from '../pages/my-month/nav.ts'
import { organisationNav } from '../pages/organisation/nav.ts'
import { ownPlanNav } from '../pages/own-plan/nav.ts'
import { patternsNav } from '../pages/patterns/nav.ts'
import { payrollNav } from '../pages/payroll/nav.ts'
import { peopleNav } from '../pages/people/nav.ts'
import { peopleImportNav } from '../pages/people-import/nav.ts'
import { policiesNav } from '../pages/policies/nav.ts'
import { recomputeNav } from '../pages/recompute/nav.ts'
import { reportsNav } from '../pages/reports/nav.ts'
import { requestsNav } from '../pages/requests/nav.ts'
import { retentionNav } from '../pages/retention/nav.ts'
import { sitesNav } from '../pages/sites/nav.ts'
import { sourcesNav } from '../pages/sources/nav.ts'
import { tardyNav } from '../pages/tardy/nav.ts'
import { teamPlansNav } from '../pages/team-plans/nav.ts'
import { todayNav } from '../pages/today/nav.ts'
import { tokensNav } from '../pages/tokens/nav.ts'
import { usersNav } from '../pages/users/nav.ts'
import type { TextId } from '../texts/texts.ts'
import type { NavEntry } from './nav-entry.ts'

/** The pages by section, in the order in which they are shown. A section comes with its first page. */
const sections: readonly { text: TextId; pages: readonly NavEntry[] }[] = [
  { text: 'section.today', pages: [todayNav] },
  { text: 'section.records', pages: [myMonthNav, ownLeaveNav, tardyNav, hoursNav] },
  { text: 'section.requests', pages: [approvalsNav, requestsNav, absencesNav] },
  { text: 'section.plans', pages: [ownPlanNav, teamPlansNav, patternsNav, holidaysNav] },
  { text: 'section.people', pages: [peopleNav, organisationNav, leaveNav, peopleImportNav] },
  { text: 'section.closing', pages: [closingNav, reportsNav, payrollNav] },
  { text: 'section.sources', pages: [sourcesNav] },
  {
    text: 'section.settings',
    pages: [sitesNav, policiesNav, recomputeNav, retentionNav, usersNav, tokensNav, auditNav],
  },
]

export type Page = Pick<NavEntry, 'text' | 'icon' | 'waits' | 'noTab'> & { to: string }

export interface Section {
  text: TextId
  pages: Page[]
}

/** The sections and pages that are for this user. */
export function sectionsOf(me: Me): Section[] {
  return sections
    .map(({ text, pages }) => ({
      text,
      pages: pages.flatMap(({ pathFor, ...page }) => {
        const to = pathFor(me)
        return to === null ? [] : [{ ...page, to }]
      }),
    }))
    .filter(({ pages }) => pages.length > 0)
}

/** The pages that are for this user, the one with most to see first. */
export const pagesOf = (me: Me): Page[] => sectionsOf(me).flatMap(({ pages }) => pages)

/**
 * Where somebody's work is: of several roles the one that sees most people goes first, and nobody is sent to
 * a page that is not theirs. Null for who has nothing to see yet.
 */
export function firstPageOf(me: Me): string | null {
  if (isOfPeople(me)) return '/'
  if (me.roles.includes('manager')) return '/approvals'
  if (me.roles.includes('operator')) return '/sources'
  if (me.roles.includes('auditor')) return '/audit'
  if (me.roles.includes('administrator')) return '/set-up'
  if (me.employee !== null) return '/my-month'
  const [first] = pagesOf(me)
  return first?.to ?? (me.needsSecondFactor ? '/account' : null)
}
