/**
 * Which packages and folders the files below `folder` may import. A specifier that is none of these is
 * refused.
 */
export interface ImportRule {
  folder: string
  /** Bare specifiers; `node:` stands for all built-in modules, `@scope/` for all packages of a scope. */
  packages: string[]
  /** Packages of which types alone may be imported. */
  types?: string[]
  /** Folders of the same package that relative imports may enter; default: the whole package. */
  folders?: string[]
}

const web = [
  'react',
  'react-dom',
  '@mantine/',
  '@tanstack/',
  '@lingui/',
  'openapi-fetch',
  'es-hangul',
  '@fontsource-variable/',
  'uqr',
  '@rollcall/contract',
  '@rollcall/core',
]

/** The table of ARCHITECTURE.md. The first rule whose folder holds the file decides. */
export const importRules: ImportRule[] = [
  { folder: 'packages/core/src', packages: [] },
  { folder: 'packages/contract/src', packages: ['zod'], types: ['@rollcall/core'] },
  {
    folder: 'packages/server/src/db',
    packages: ['kysely', 'pg', 'graphile-worker', 'node:'],
    types: ['@rollcall/core'],
    folders: ['packages/server/src/db'],
  },
  {
    folder: 'packages/server/src/auth',
    packages: ['better-auth', '@better-auth/', '@zxcvbn-ts/', 'pg', 'pino', 'node:'],
    folders: ['packages/server/src/auth', 'packages/server/src/config.ts'],
  },
  {
    folder: 'packages/server/src/holidays',
    packages: ['@rollcall/core', 'cockatiel', 'node:'],
    folders: ['packages/server/src/holidays'],
  },
  {
    folder: 'packages/server/src/tables',
    packages: ['@rollcall/core', 'hucre', 'pdfkit', 'yauzl', 'htmlparser2', 'iconv-lite', 'node:'],
    folders: ['packages/server/src/tables', 'packages/server/src/errors.ts'],
  },
  {
    folder: 'packages/server/src/handlers',
    packages: [
      '@rollcall/core',
      '@rollcall/contract/row-hash',
      '@rollcall/contract/clocks',
      '@hyunbinseo/',
      'date-holidays',
      'ipaddr.js',
      'file-type',
      'node:',
    ],
    folders: [
      'packages/server/src/handlers',
      'packages/server/src/db',
      'packages/server/src/tables',
      'packages/server/src/auth/passwords.ts',
      'packages/server/src/auth/second-factor.ts',
      'packages/server/src/context.ts',
      'packages/server/src/errors.ts',
    ],
  },
  {
    folder: 'packages/server/src/http',
    packages: [
      '@rollcall/contract',
      'fastify',
      'fastify-type-provider-zod',
      '@fastify/',
      'zod',
      'pino',
      'prom-client',
      'ical-generator',
      'node:',
    ],
    folders: [
      'packages/server/src/http',
      'packages/server/src/handlers',
      'packages/server/src/auth',
      'packages/server/src/context.ts',
      'packages/server/src/config.ts',
      'packages/server/src/errors.ts',
    ],
  },
  {
    folder: 'packages/server/src/jobs',
    packages: ['graphile-worker', 'pg', 'pino', 'node:'],
    folders: ['packages/server/src/jobs', 'packages/server/src/handlers', 'packages/server/src/context.ts'],
  },
  {
    folder: 'packages/server/src/cli',
    packages: ['@rollcall/core', '@rollcall/contract/profiles', 'pg', 'pino', 'node:'],
  },
  { folder: 'packages/server/src', packages: ['@rollcall/core', 'pg', 'pino', 'zod', 'node:'] },
  {
    folder: 'packages/agent/src',
    packages: [
      '@rollcall/contract/ingest',
      '@rollcall/contract/problem',
      'mssql',
      'tedious',
      'cockatiel',
      'iconv-lite',
      'pino',
      'zod',
      'node:',
    ],
  },
  { folder: 'packages/web/src', packages: web },
  { folder: 'packages/sample-mssql/src', packages: ['iconv-lite', 'node:'] },
]

/**
 * The doors between the subjects of `db` and `handlers`: what a subject may use of another one. `kit` is open
 * to all. A door that nobody uses is an offence too.
 */
export const doors: readonly string[] = [
  'db/access/employee-left',
  'db/access/user-access',
  'db/access/users',
  'db/days/marks',
  'db/days/work-log-arrays',
  'db/days/work-log-columns',
  'db/days/work-logs',
  'db/ingest/quarantine',
  'db/people/department-places',
  'db/people/departments',
  'db/people/name-pattern',
  'db/people/people',
  'db/people/read-people',
  'db/people/sites',
  'db/people/teams',
  'db/plans/named-holidays',
  'db/plans/plan-digests',
  'db/requests/delegations',
  'db/requests/user-names',
  'db/sources/sources',
  'db/sources/unknown-badges',
  'handlers/access/assert-may',
  'handlers/access/authenticate-token',
  'handlers/access/record-audit',
  'handlers/days/carry-out',
  'handlers/days/day-key',
  'handlers/days/day-requests',
  'handlers/days/derive-row',
  'handlers/days/facts',
  'handlers/days/marks',
  'handlers/days/read-plan',
  'handlers/days/record-run',
  'handlers/leave/asked-balance',
  'handlers/leave/person-leave',
  'handlers/leave/told-ledger',
  'handlers/ingest/standing',
  'handlers/people/departments-within',
  'handlers/people/import/read-date',
  'handlers/people/laws',
  'handlers/people/site-networks',
  'handlers/people/today-of',
  'handlers/people/zones',
  'handlers/periods/day-adjustments',
  'handlers/periods/frozen-day',
  'handlers/periods/record-adjustments',
  'handlers/plans/generate-work-plans',
  'handlers/plans/verify-plans',
  'handlers/policies/people-reached',
  'handlers/policies/policy-book',
  'handlers/policies/policy-input',
  'handlers/requests/ask-request',
  'handlers/requests/load-repairs',
  'handlers/requests/remake-parts',
  'handlers/sources/assign-badges',
  'handlers/sources/change-directions',
  'handlers/sources/clock-findings',
  'handlers/sources/lateness',
  'handlers/sources/meaning-of',
  'handlers/sources/take-back-badges',
]
