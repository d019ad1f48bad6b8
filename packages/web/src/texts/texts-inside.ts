import { absencesTexts } from '../pages/absences/texts.ts'
import { accountTexts } from '../pages/account/texts.ts'
import { approvalsTexts } from '../pages/approvals/texts.ts'
import { auditTexts } from '../pages/audit/texts.ts'
import { closingTexts } from '../pages/closing/texts.ts'
import { holidaysTexts } from '../pages/holidays/texts.ts'
import { hoursTexts } from '../pages/hours/texts.ts'
import { leaveTexts } from '../pages/leave/texts.ts'
import { myMonthTexts } from '../pages/my-month/texts.ts'
import { organisationTexts } from '../pages/organisation/texts.ts'
import { ownPlanTexts } from '../pages/own-plan/texts.ts'
import { patternsTexts } from '../pages/patterns/texts.ts'
import { payrollTexts } from '../pages/payroll/texts.ts'
import { peopleTexts } from '../pages/people/texts.ts'
import { peopleImportTexts } from '../pages/people-import/texts.ts'
import { personTexts } from '../pages/person/texts.ts'
import { policiesTexts } from '../pages/policies/texts.ts'
import { profileTexts } from '../pages/profile/texts.ts'
import { recomputeTexts } from '../pages/recompute/texts.ts'
import { reportsTexts } from '../pages/reports/texts.ts'
import { requestKindsTexts } from '../pages/request-kinds/texts.ts'
import { requestsTexts } from '../pages/requests/texts.ts'
import { retentionTexts } from '../pages/retention/texts.ts'
import { setUpTexts } from '../pages/set-up/texts.ts'
import { sitesTexts } from '../pages/sites/texts.ts'
import { sourcesTexts } from '../pages/sources/texts.ts'
import { tardyTexts } from '../pages/tardy/texts.ts'
import { teamPlansTexts } from '../pages/team-plans/texts.ts'
import { todayTexts } from '../pages/today/texts.ts'
import { tokensTexts } from '../pages/tokens/texts.ts'
import { usersTexts } from '../pages/users/texts.ts'
import { attachmentsTexts } from '../parts/attachments/texts.ts'
import { checkInTexts } from '../parts/check-in/texts.ts'
import { repairTexts } from '../parts/repair/texts.ts'
import type { TextTable } from './text-table.ts'
import { effectTexts } from './texts-effect.ts'
import { findingsTexts } from './texts-findings.ts'
import { frameTexts } from './texts-frame.ts'
import { partsTexts } from './texts-parts.ts'
import { insideRefusalTexts } from './texts-refusals-inside.ts'
import { leaveRefusalTexts } from './texts-refusals-leave.ts'
import { planRefusalTexts } from './texts-refusals-plans.ts'
import { requestRefusalTexts } from './texts-refusals-requests.ts'
import { requestTexts } from './texts-requests.ts'

/** What only the pages after sign-in say; they come with the frame around them. */
export const insideTexts = {
  ...frameTexts,
  ...partsTexts,
  ...insideRefusalTexts,
  ...planRefusalTexts,
  ...leaveRefusalTexts,
  ...requestRefusalTexts,
  ...effectTexts,
  ...requestTexts,
  ...approvalsTexts,
  ...requestsTexts,
  ...requestKindsTexts,
  ...accountTexts,
  ...todayTexts,
  ...teamPlansTexts,
  ...myMonthTexts,
  ...absencesTexts,
  ...attachmentsTexts,
  ...ownPlanTexts,
  ...checkInTexts,
  ...repairTexts,
  ...personTexts,
  ...patternsTexts,
  ...peopleTexts,
  ...peopleImportTexts,
  ...profileTexts,
  ...organisationTexts,
  ...leaveTexts,
  ...reportsTexts,
  ...payrollTexts,
  ...hoursTexts,
  ...tardyTexts,
  ...findingsTexts,
  ...closingTexts,
  ...holidaysTexts,
  ...policiesTexts,
  ...recomputeTexts,
  ...retentionTexts,
  ...setUpTexts,
  ...sitesTexts,
  ...sourcesTexts,
  ...usersTexts,
  ...tokensTexts,
  ...auditTexts,
} satisfies TextTable
