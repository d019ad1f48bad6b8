/*
 * Who may do what, and how far: the one table. Handlers ask it, and nothing else decides.
 */

export const roles = ['employee', 'manager', 'hr', 'operator', 'auditor', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * How far a role reaches with an action: `self`, the person's own record; `granted`, as far as the role was
 * granted, the company or one department; `companyGrant`, the whole company if the role was granted for it,
 * else nothing; `company`, the whole company, however narrowly the role was granted.
 */
export type Reach = 'self' | 'granted' | 'companyGrant' | 'company'

/**
 * Employees see themselves, and when those work whom they work with (ADR 18); managers their departments, HR
 * what it was granted. An operator runs the sources and sees no personal figures; an auditor reads all and
 * writes nothing; an administrator gives access and sees no figures either: whoever needs both is granted
 * both, and the audit says so.
 */
export const permissions = {
  'read-days': { employee: 'self', manager: 'granted', hr: 'granted', auditor: 'company' },
  'read-board': { manager: 'granted', hr: 'granted', auditor: 'company' },
  'find-people': { manager: 'granted', hr: 'granted', auditor: 'company', administrator: 'company' },
  'read-sources': {
    manager: 'company',
    hr: 'company',
    operator: 'company',
    auditor: 'company',
    administrator: 'company',
  },
  'read-quarantine': { hr: 'companyGrant', operator: 'company', auditor: 'company' },
  'read-unknown-badges': { hr: 'companyGrant', auditor: 'company' },
  'read-plans': { employee: 'self', manager: 'granted', hr: 'granted', auditor: 'company' },
  'change-plans': { manager: 'granted', hr: 'granted' },
  'assign-badges': { hr: 'granted' },
  'manage-company': { hr: 'companyGrant' },
  'import-people': { hr: 'companyGrant' },
  'export-people': { hr: 'companyGrant' },
  'manage-plans': { hr: 'companyGrant' },
  'read-holidays': {
    employee: 'company',
    manager: 'company',
    hr: 'company',
    operator: 'company',
    auditor: 'company',
    administrator: 'company',
  },
  // All that is kept of a person as one file; of oneself without asking anybody.
  'export-person': { employee: 'self', hr: 'granted' },
  // How long is kept what; what is older goes for good.
  'read-retention': { hr: 'companyGrant', auditor: 'company', administrator: 'company' },
  purge: { hr: 'companyGrant', administrator: 'company' },
  'read-settings': { hr: 'companyGrant', auditor: 'company', administrator: 'company' },
  'manage-people': { hr: 'granted' },
  'manage-organisation': { hr: 'companyGrant' },
  // What the law asks for of a person is seen by HR alone.
  'read-traits': { hr: 'granted' },
  'manage-traits': { hr: 'granted' },
  'choose-start': { employee: 'self' },
  // Nobody presses for somebody else.
  'check-in': { employee: 'self' },
  // For oneself, and for those one answers for; who decides is found by request (core/request).
  'ask-requests': { employee: 'self', manager: 'granted', hr: 'granted' },
  'cancel-requests': { manager: 'granted', hr: 'granted' },
  'read-requests': { employee: 'self', manager: 'granted', hr: 'granted', auditor: 'company' },
  // What one has of annual leave and where it comes from; what is written into it by hand, by HR alone.
  'read-leave': { employee: 'self', manager: 'granted', hr: 'granted', auditor: 'company' },
  'write-leave': { hr: 'granted' },
  // What leaves the house as a list of many days, and the same for programs.
  'export-reports': { manager: 'granted', hr: 'granted', auditor: 'company' },
  // Which columns payroll gets.
  'manage-payroll': { hr: 'companyGrant' },
  // Who decides names for some dates who does so in their place; HR names for others too.
  'delegate-decisions': { manager: 'granted', hr: 'granted' },
  'delegate-for-others': { hr: 'companyGrant' },
  'manage-request-kinds': { hr: 'companyGrant' },
  // What keeps a month from closing is seen by those who can mend it; HR closes.
  'read-closings': { manager: 'granted', hr: 'granted', auditor: 'company' },
  'close-months': { hr: 'granted' },
  'accept-findings': { hr: 'granted' },
  'set-policies': { hr: 'companyGrant' },
  recompute: { hr: 'companyGrant' },
  'manage-sources': { operator: 'company', administrator: 'company' },
  'read-tokens': { operator: 'company', auditor: 'company', administrator: 'company' },
  'manage-source-tokens': { operator: 'company', administrator: 'company' },
  'manage-api-tokens': { administrator: 'company' },
  'read-users': { auditor: 'company', administrator: 'company' },
  'manage-users': { administrator: 'company' },
  'read-audit': { auditor: 'company', administrator: 'company' },
  'read-metrics': { operator: 'company', administrator: 'company' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>

export type Action = keyof typeof permissions

/**
 * Actions on what belongs to no person and no department: they are allowed for the whole company or not at
 * all. The compiler finds them in the table, so that a handler cannot ask for the company where the table
 * says less.
 */
export type CompanyAction = {
  [A in Action]: (typeof permissions)[A][keyof (typeof permissions)[A]] extends 'company' | 'companyGrant'
    ? A
    : never
}[Action]

/** What nobody does to their own record, however far they reach: it takes somebody else who may (ADR 12). */
export const neverOwn: ReadonlySet<Action> = new Set<Action>([
  'assign-badges',
  'set-policies',
  'change-plans',
  'manage-people',
  'manage-traits',
  'cancel-requests',
  'write-leave',
  'accept-findings',
])

/**
 * Actions that an API token may be given, for the whole company. Of what is stored it changes people alone,
 * by a list that is looked at first and can be taken back.
 */
export const tokenScopes = [
  'read-days',
  'read-board',
  'find-people',
  'read-sources',
  'read-metrics',
  'export-people',
  'import-people',
  'export-reports',
] as const
export type TokenScope = (typeof tokenScopes)[number]

/** Roles that are granted for the whole company only; a manager's is always for a department, HR's either. */
export const companyRoles: readonly Role[] = ['operator', 'auditor', 'administrator']
/** Roles that somebody grants; whoever is linked to an employee is an employee. */
export const grantedRoles: readonly Role[] = ['manager', 'hr', ...companyRoles]
