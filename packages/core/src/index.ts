export {
  type DepartmentDates,
  type DepartmentPlace,
  departmentsAbove,
  departmentsBelow,
} from './access/department-tree.ts'
export {
  type Action,
  type CompanyAction,
  companyRoles,
  grantedRoles,
  neverOwn,
  permissions,
  type Role,
  roles,
  type TokenScope,
  tokenScopes,
} from './access/permissions.ts'
export {
  type ActionReach,
  everywhere,
  type Grant,
  nowhere,
  reachesAnything,
  reachesOf,
  reachOf,
} from './access/reach.ts'
export { type Case, type CaseResult, readCase, runCase } from './case/run-case.ts'
export { runCases } from './case/run-cases.ts'
export { boundariesOf, datesBeforeTouched, ownedRange, owningDate } from './day/boundary.ts'
export { deriveDay } from './day/derive-day.ts'
export { couldCarryOver } from './day/owned-passes.ts'
export { type Presence, presenceOf, presences } from './day/presence.ts'
export { type RenderedResult, renderResult } from './day/render-result.ts'
export { seesAll } from './day/sees-all.ts'
export {
  type DateRange,
  type DateSpan,
  datesAround,
  datesTouchedByBadge,
  datesTouchedByEmployments,
  datesTouchedByPlan,
  datesTouchedByPolicy,
  datesTouchedByPunch,
  datesTouchedByRequest,
} from './day/touched-dates.ts'
export { workDateAt } from './day/work-date.ts'
export { engineEdition, rulesEdition } from './edition.ts'
export { type ExplainedPunch, type Explanation, explainDay } from './explanation/explain-day.ts'
export { planFaultCodes, planFaultText, planWarningText } from './explanation/render-plan.ts'
export {
  figureText,
  type Language,
  punchUseText,
  renderStep,
  scopeName,
  settingName,
  settingText,
  termText,
} from './explanation/render-step.ts'
export {
  type DateFacts,
  type DayFacts,
  type DayRequest,
  type DayType,
  type Direction,
  dayTypes,
  directions,
  type ExcuseOf,
  excuseKinds,
  neverRead,
  origins,
  type Punch,
  places,
  requestTypes,
  type WallInterval,
  type WorkPlan,
} from './facts/facts.ts'
export {
  type Figure,
  figures,
  type NullableFigure,
  type NumberFigure,
  nullableFigures,
  numberFigures,
  planFigures,
} from './facts/figures.ts'
export {
  type Finding,
  type FindingWeight,
  findings,
  findingWeights,
  saidByPresence,
} from './facts/findings.ts'
export type { DayResult } from './facts/result.ts'
export {
  type FigureSum,
  type PunchUse,
  punchUses,
  type Span,
  type Step,
  spanKinds,
  type Term,
} from './facts/trace.ts'
export { type Loosening, looserThanLaw } from './law/looser-than-law.ts'
export { regions, rulePackOf } from './law/packs.ts'
export { type DatedTrait, type PersonLaw, personLaw } from './law/person-law.ts'
export { type PersonTrait, personTraits } from './law/person-traits.ts'
export { type LegalValues, type RulePack, rulesOn, type Trait } from './law/rule-pack.ts'
export * from './leave/leave.ts'
export * from './period/periods.ts'
export { type CycleFault, cycleFaults } from './plan/cycle-faults.ts'
export { type CycleWarning, cycleWarnings } from './plan/cycle-warnings.ts'
export * from './plan/holidays.ts'
export { insteadOf, shiftOf } from './plan/instead-of.ts'
export {
  type PatternDraft,
  type PatternFault,
  type PatternFaultCode,
  patternFaults,
} from './plan/pattern-faults.ts'
export { PlanBook } from './plan/plan-book.ts'
export { planDates } from './plan/plan-dates.ts'
export {
  type CycleDay,
  type HolidayOrigin,
  holidayOrigins,
  type PatternCrew,
  type PatternVersion,
  type PlanAssignment,
  type PlanFacts,
  type PlanHoliday,
  type PlannedDate,
  type PlannedPerson,
  type PlanOrigin,
  type PlanOverride,
  type PlanScope,
  planScopes,
  type ShiftVersion,
  type StartChoice,
} from './plan/plan-facts.ts'
export { overlapAt } from './plan/plan-span.ts'
export {
  type PlanWarning,
  plannedMinutes,
  planWarningCodes,
  planWarnings,
} from './plan/plan-warnings.ts'
export { type ShiftColour, shiftColours } from './plan/shift-colours.ts'
export {
  noParts,
  type ShiftFault,
  type ShiftParts,
  shiftFaults,
} from './plan/shift-faults.ts'
export {
  nothingOffered,
  type OfferedStarts,
  planFromStart,
} from './plan/start-choice.ts'
export * from './policy/policies.ts'
export * from './repair/repairs.ts'
export * from './request/requests.ts'
export * from './shape/shapes.ts'
export { type DayNumber, dateText, dayNumber, dayNumberAt, type EpochMs, parseDate } from './time/date.ts'
export { type NaiveTime, naiveToInstant, parseNaive } from './time/naive.ts'
export { parseWall, type WallMinutes, wallText } from './time/wall.ts'
export { localDay, minuteToWall, wallToMinute, type ZoneOffsets, zoneOffsets } from './time/zone.ts'
export * from './week/weeks.ts'
