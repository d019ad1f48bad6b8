export { authenticateToken } from './access/authenticate-token.ts'
export {
  beginPasskey,
  changePassword,
  endSession,
  removePasskey,
  signOut,
  signOutEverywhere,
} from './access/change-account.ts'
export { endRole, grantRole } from './access/change-roles.ts'
export {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
} from './access/change-second-factor.ts'
export { linkEmployee, removeUser, resetFactors, signOutUser } from './access/change-user.ts'
export { assertFresh } from './access/confirm-again.ts'
export {
  type AccessLink,
  accessLinkUrl,
  createAccessLink,
  createFirstAdministratorLink,
} from './access/create-access-link.ts'
export { createManyLinks, type ManyLinksInput } from './access/create-many-links.ts'
export { createToken } from './access/create-token.ts'
export { type CreateUserInput, createUser } from './access/create-user.ts'
export { findUserId } from './access/find-user-id.ts'
export { assertSameEmployee, type FirstSignIn, signInEmployee } from './access/first-sign-in.ts'
export { identifySessions, identifyUser } from './access/identify-user.ts'
export { idleSeconds, refreshSession, type SignInFrom } from './access/open-session.ts'
export { purgeExpired } from './access/purge-expired.ts'
export { readAccount } from './access/read-account.ts'
export { readAudit, readOwnAudit } from './access/read-audit.ts'
export { readTokens } from './access/read-tokens.ts'
export { readUsers } from './access/read-users.ts'
export { recordAudit } from './access/record-audit.ts'
export { recordFailure } from './access/record-failure.ts'
export { revokeToken } from './access/revoke-token.ts'
export { rotateToken } from './access/rotate-token.ts'
export { signInWithCode } from './access/sign-in-with-code.ts'
export { type PasswordHolder, pendingSeconds, signInWithPassword } from './access/sign-in-with-password.ts'
export { signInWithTicket } from './access/sign-in-with-ticket.ts'
export { lookAtAccessLink, useAccessLink } from './access/use-access-link.ts'
export { type DeriveProgress, deriveWorkDays } from './days/derive-work-days.ts'
export { digestWorkLogs } from './days/digest-work-logs.ts'
export { previewRecompute, type RecomputePreview } from './days/preview-recompute.ts'
export { recompute } from './days/recompute.ts'
export { applyRecompute, askRecompute } from './days/recompute-runs/ask-recompute.ts'
export { readRecomputeRun, readRecomputeRuns } from './days/recompute-runs/read-recompute-runs.ts'
export { stopRecompute } from './days/recompute-runs/stop-recompute.ts'
export { workRecomputes } from './days/recompute-runs/work-recomputes.ts'
export { recordRun } from './days/record-run.ts'
export { type VerifyReport, verifyWorkLogs } from './days/verify-work-logs.ts'
export { checkIn } from './ingest/check-in.ts'
export { compareDays } from './ingest/compare-days.ts'
export { judgeQuarantine } from './ingest/judge-quarantine.ts'
export { readCheckpoint } from './ingest/read-checkpoint.ts'
export { recordDirectory } from './ingest/record-directory.ts'
export { recordHeartbeat } from './ingest/record-heartbeat.ts'
export { type RecordPunchesInput, type RecordPunchesResult, recordPunches } from './ingest/record-punches.ts'
export { recordSettings } from './ingest/record-settings.ts'
export { verifyRows } from './ingest/verify-rows.ts'
export { exportLeave, importBalances } from './leave/leave-files.ts'
export { openBalances } from './leave/open-balances.ts'
export { readLeaveBalances, readLeaveLedger, readOwnLeave } from './leave/read-leave.ts'
export { takeBackLeave } from './leave/take-back-leave.ts'
export { writeLeave } from './leave/write-leave.ts'
export { addEmployee } from './people/add-employee.ts'
export { type AddSiteInput, addSite } from './people/add-site.ts'
export {
  addDepartment,
  endDepartment,
  removeDepartment,
  renameDepartment,
} from './people/change-departments.ts'
export { changeEmployee } from './people/change-employee.ts'
export {
  correctEmployment,
  endEmployment,
  hireEmployee,
  removeEmployment,
  transferEmployee,
} from './people/change-employment.ts'
export { type ChangeSiteInput, changeSite } from './people/change-site.ts'
export { joinTeam, leaveTeam } from './people/change-team-members.ts'
export { addTeam, removeTeam, renameTeam } from './people/change-teams.ts'
export { setTrait } from './people/change-traits.ts'
export { findEmployee } from './people/find-employee.ts'
export { applyImport } from './people/import/apply-import.ts'
export { exportPeople, importTemplate, refusedRows } from './people/import/export-people.ts'
export { type ImportPreview, previewImport } from './people/import/preview-import.ts'
export { readImport, readImportRows, readImports } from './people/import/read-import.ts'
export { undoImport } from './people/import/undo-import.ts'
export { type PlaceDepartmentInput, placeDepartment } from './people/place-department.ts'
export { readOrganisation } from './people/read-organisation.ts'
export { readPeople } from './people/read-people.ts'
export { readProfile } from './people/read-profile.ts'
export { readSites } from './people/read-sites.ts'
export * from './periods/periods.ts'
export { addCalendar, readCalendarCountries } from './plans/add-calendar.ts'
export { askHolidaySync } from './plans/ask-holiday-sync.ts'
export { assignPattern, endAssignment } from './plans/assign-pattern.ts'
export { bundledHolidays } from './plans/bundled-holidays.ts'
export {
  type CalendarEvent,
  makeCalendarLink,
  readCalendarFeed,
  readCalendarLink,
  revokeCalendarLink,
} from './plans/calendar-link.ts'
export { chooseStart, readStarts } from './plans/choose-start.ts'
export { decideHolidayFinding } from './plans/decide-holiday-finding.ts'
export { generateWorkPlans } from './plans/generate-work-plans.ts'
export { copyWeek } from './plans/overrides/copy-week.ts'
export { overridePlans } from './plans/overrides/override-plans.ts'
export { swapShifts } from './plans/overrides/swap-shifts.ts'
export { undoPlanAct } from './plans/overrides/undo-plan-act.ts'
export { planAhead } from './plans/plan-ahead.ts'
export { planPortions } from './plans/plan-portions.ts'
export { type Horizon, planUntil, readHorizon } from './plans/plan-until.ts'
export { readHolidays, readOwnHolidays } from './plans/read-holidays.ts'
export { readPatterns } from './plans/read-patterns.ts'
export { removePattern, removeShift } from './plans/remove-unused.ts'
export { restoreAssignments } from './plans/restore-assignments.ts'
export { addPattern, changePattern, setPatternCycle } from './plans/save-pattern.ts'
export { addShift, changeShift, setShiftHours } from './plans/save-shift.ts'
export { addHoliday, changeHoliday, removeHoliday } from './plans/set-holiday.ts'
export { storeBundledHolidays } from './plans/store-bundled-holidays.ts'
export { type HolidaySync, syncHolidays } from './plans/sync-holidays.ts'
export type { PolicyInput } from './policies/policy-input.ts'
export { readPolicies } from './policies/read-policies.ts'
export { setPolicy } from './policies/set-policy.ts'
export { exportReport } from './reports/export-report.ts'
export { readPayrollLayouts, savePayrollLayout } from './reports/payroll-layouts.ts'
export { readReport } from './reports/read-report.ts'
export { askRequest } from './requests/ask-request.ts'
export { attachFile, removeAttachment } from './requests/attachments.ts'
export { decideRequests } from './requests/decide-requests.ts'
export { addDelegation, endDelegation } from './requests/delegations.ts'
export { cancelRequest, withdrawRequest } from './requests/end-request.ts'
export { askRepair, readOwnRepairs } from './requests/own-repairs.ts'
export { readApprovals, readReminders, readWaiting } from './requests/read-approvals.ts'
export { readAttachment } from './requests/read-attachment.ts'
export { readDelegates, readDelegations } from './requests/read-delegations.ts'
export { readRequestKinds, readRequests, requestBoxes } from './requests/read-requests.ts'
export { addRequestKind, changeRequestKind, readKindSettingsOf } from './requests/save-kind.ts'
export { storeDefaultKinds } from './requests/store-default-kinds.ts'
export { changedDates } from './screens/changed-dates.ts'
export { readCheckIn } from './screens/read-check-in.ts'
export { readEmployees } from './screens/read-employees.ts'
export { readHealth } from './screens/read-health.ts'
export { readMe } from './screens/read-me.ts'
export { readOwnMonth } from './screens/read-own-month.ts'
export { readOwnPlan } from './screens/read-own-plan.ts'
export { readPersonDay } from './screens/read-person-day.ts'
export { readPersonMonth } from './screens/read-person-month.ts'
export { readQuarantine } from './screens/read-quarantine.ts'
export { readSetUp } from './screens/read-set-up.ts'
export { readSources } from './screens/read-sources.ts'
export { type Check, readStatus } from './screens/read-status.ts'
export { readTardy } from './screens/read-tardy.ts'
export { readTardyDays } from './screens/read-tardy-days.ts'
export { readTeamPlans } from './screens/read-team-plans.ts'
export { readToday } from './screens/read-today.ts'
export { readTodayPeople } from './screens/read-today-people.ts'
export { readUnknownBadges } from './screens/read-unknown-badges.ts'
export { assignBadge } from './sources/assign-badge.ts'
export { assignBadges, type BadgeAssignment } from './sources/assign-badges.ts'
export { type CreateSourceInput, createSource } from './sources/create-source.ts'
export { describeSource } from './sources/describe-source.ts'
export { nameSource } from './sources/name-source.ts'
export { setDirections } from './sources/set-directions.ts'
export { takeBackBadges } from './sources/take-back-badges.ts'
