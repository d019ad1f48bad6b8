export { admitSignIn, forgiveSignIn } from './access/admit-sign-in.ts'
export { authenticateToken } from './access/authenticate-token.ts'
export {
  changePassword,
  confirmPassword,
  endSessions,
  recordAccountChange,
  removePasskey,
  removeSecondFactor,
} from './access/change-account.ts'
export { endRole, grantRole } from './access/change-roles.ts'
export { linkEmployee, removeUser, resetFactors, signOutUser } from './access/change-user.ts'
export {
  type AccessLink,
  accessLinkUrl,
  createAccessLink,
  createFirstAdministratorLink,
} from './access/create-access-link.ts'
export { createToken } from './access/create-token.ts'
export { type CreateUserInput, createUser } from './access/create-user.ts'
export { findUserId } from './access/find-user-id.ts'
export { identifyUser } from './access/identify-user.ts'
export { purgeExpired } from './access/purge-expired.ts'
export { readAccount } from './access/read-account.ts'
export { readAudit, readOwnAudit } from './access/read-audit.ts'
export { readLivingSessions } from './access/read-living-sessions.ts'
export { readMe } from './access/read-me.ts'
export { readTokens } from './access/read-tokens.ts'
export { readUsers } from './access/read-users.ts'
export { recordAudit } from './access/record-audit.ts'
export { recordFailedSignIn, recordSignIn } from './access/record-sign-in.ts'
export { revokeToken } from './access/revoke-token.ts'
export { rotateToken } from './access/rotate-token.ts'
export { lookAtAccessLink, useAccessLink } from './access/use-access-link.ts'
export { assignBadge } from './assign-badge.ts'
export { assignBadges, type BadgeAssignment } from './assign-badges.ts'
export { compareDays } from './compare-days.ts'
export { type CreateSourceInput, createSource } from './create-source.ts'
export { type DeriveProgress, deriveWorkDays } from './derive-work-days.ts'
export { digestWorkLogs } from './digest-work-logs.ts'
export { findEmployee } from './find-employee.ts'
export { generateWorkPlans } from './generate-work-plans.ts'
export { type CompanyInput, importCompany, type PersonInput } from './import-company.ts'
export { previewRecompute, type RecomputePreview } from './preview-recompute.ts'
export { readCheckpoint } from './read-checkpoint.ts'
export { readEmployees } from './read-employees.ts'
export { readHealth } from './read-health.ts'
export { readPersonDay } from './read-person-day.ts'
export { readPersonMonth } from './read-person-month.ts'
export { readQuarantine } from './read-quarantine.ts'
export { readSources } from './read-sources.ts'
export { readToday } from './read-today.ts'
export { readTodayPeople } from './read-today-people.ts'
export { readUnknownBadges } from './read-unknown-badges.ts'
export { recompute } from './recompute.ts'
export { recordDirectory } from './record-directory.ts'
export { recordHeartbeat } from './record-heartbeat.ts'
export { type RecordPunchesInput, type RecordPunchesResult, recordPunches } from './record-punches.ts'
export { type PolicyInput, setPolicy } from './set-policy.ts'
export { directionsOf } from './source-directions.ts'
export { type VerifyReport, verifyWorkLogs } from './verify-work-logs.ts'
