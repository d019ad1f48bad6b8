import {
  addTestUser,
  startTestIssuer,
  type TestIssuer,
  testContext,
  testServerOptions,
} from '@rollcall/testing'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { setUpSmallCompany } from '../testing/small-company.ts'
import { buildServer } from './index.ts'

/* Employees who come by single sign-on and have no account: HR has put them in with their e-mails. */

const publicUrl = 'http://localhost:8080'
const now = '2026-11-10T03:00:00Z'

let issuer: TestIssuer
let office: Awaited<ReturnType<typeof testContext>>
let app: FastifyInstance
let withoutEmployees: FastifyInstance
const cleanUp = new AsyncDisposableStack()
let employeeIds: ReadonlyMap<string, number>

async function serverFor(letsEmployeesIn: boolean) {
  const oidc = {
    issuer: issuer.url,
    clientId: 'rollcall',
    clientSecret: 'shared',
    name: 'Company',
    trustEmail: false,
    letsEmployeesIn,
    twoFactorWords: [],
  }
  const options = testServerOptions(office.ctx, office.database.appUrl, { publicUrl, oidc })
  const built = await buildServer(options)
  cleanUp.defer(async () => {
    await built.close()
    await options.signIn[Symbol.asyncDispose]()
  })
  return built
}

beforeAll(async () => {
  issuer = cleanUp.use(await startTestIssuer())
  office = cleanUp.use(await testContext(now))
  ;({ employeeIds } = await setUpSmallCompany(office.ctx, {
    people: 7,
    from: '2026-11-09',
    to: '2026-11-10',
  }))
  await sql`update employees set email = 'P' || number || '@test.test'`.execute(office.db)
  app = await serverFor(true)
  withoutEmployees = await serverFor(false)
})
afterAll(() => cleanUp.disposeAsync())
beforeEach(() => {
  issuer.claims = {}
})

const cookiesOf = (headers: { 'set-cookie'?: string | string[] | number | undefined }) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ')

/** Goes to the issuer; what comes back is sent when it is asked for. */
async function beginSso(server: FastifyInstance) {
  const begun = await server.inject({
    method: 'POST',
    url: '/api/auth/sso',
    headers: { origin: publicUrl },
    payload: { next: '/account?tab=1' },
  })
  const atIssuer = await fetch(begun.json().url, { redirect: 'manual' })
  const back = new URL(atIssuer.headers.get('location')!)
  return async () => {
    const done = await server.inject({
      url: `${back.pathname}${back.search}`,
      headers: { cookie: cookiesOf(begun.headers) },
    })
    const me = await server.inject({ url: '/api/me', headers: { cookie: cookiesOf(done.headers) } })
    return {
      location: String(done.headers.location).replace(publicUrl, ''),
      me: me.statusCode === 200 ? me.json() : null,
    }
  }
}
const signIn = async (server = app) => await (await beginSso(server))()

const claimsOf = (number: string, more: object = {}) => ({
  sub: `subject ${number}`,
  email: `p${number}@TEST.test`,
  email_verified: true,
  ...more,
})
const end = (number: string, until: string) =>
  sql`update employments set during = daterange(lower(during), ${until}::date)
    where employee_id = ${employeeIds.get(number)!}`.execute(office.db)

test('an employee comes in by her verified e-mail: her account is made at that moment, once', async () => {
  issuer.claims = claimsOf('00001', { name: 'What the issuer calls her' })
  const { location, me } = await signIn()
  expect(location).toBe('/account?tab=1')
  expect(me).toMatchObject({
    user: { email: 'p00001@test.test', name: '사람 00001' },
    employee: { number: '00001' },
    roles: ['employee'],
  })
  // From then on she is known by the subject, whatever her e-mail is.
  issuer.claims = claimsOf('00001', { email: 'married@test.test' })
  expect((await signIn()).me.user.id).toBe(me.user.id)
  const audit = await office.db
    .selectFrom('audit_events')
    .select(['actor', 'action', 'employee_id'])
    .where('subject', 'like', '%p00001@test.test')
    .orderBy('id')
    .execute()
  expect(audit).toEqual([
    { actor: 'anyone:sso', action: 'create-own-user', employee_id: employeeIds.get('00001') },
    { actor: 'person:p00001@test.test', action: 'sign-in', employee_id: null },
    { actor: 'person:p00001@test.test', action: 'sign-in', employee_id: null },
  ])
})

test('two browsers of hers at once make one account', async () => {
  issuer.claims = claimsOf('00002')
  const [first, second] = [await beginSso(app), await beginSso(app)]
  const both = await Promise.all([first(), second()])
  expect(both.map(({ me }) => me?.employee.number)).toEqual(['00002', '00002'])
  expect(new Set(both.map(({ me }) => me.user.id)).size).toBe(1)
})

test.each([
  ['with an e-mail that is not verified', { email_verified: false }, 'sso-unverified'],
  ['with one that is verified in words only', { email_verified: 'true' }, 'sso-unverified'],
  ['with one of which nothing is said', { email_verified: undefined }, 'sso-unverified'],
  ['with an e-mail that HR has given nobody', { email: 'nobody@test.test' }, 'signup_disabled'],
])('she does not come in %s', async (_, more, code) => {
  issuer.claims = claimsOf('00003', more)
  expect(await signIn()).toEqual({ location: `/sign-in?error=${code}`, me: null })
  const { rows } = await sql`select from auth."user" where email like 'p00003%'`.execute(office.db)
  expect(rows).toEqual([])
  const failures = await sql`
    select from audit_events where action = 'fail-sign-in' and subject = 'issuer:' || ${issuer.claims.email}
  `.execute(office.db)
  expect(failures.rows).toHaveLength(1)
})

test('she does not come in where the settings say that users are made by an administrator', async () => {
  issuer.claims = claimsOf('00003')
  expect(await signIn(withoutEmployees)).toEqual({
    location: '/sign-in?error=signup_disabled',
    me: null,
  })
  // Negative control: the same person, where they let her in.
  expect((await signIn()).me).toMatchObject({ employee: { number: '00003' } })
})

test('who has an account of another e-mail gets no second one', async () => {
  await addTestUser(office.ctx, { email: 'own@test.test', employeeId: employeeIds.get('00004')! })
  issuer.claims = claimsOf('00004')
  expect(await signIn()).toEqual({ location: '/sign-in?error=sso-has-account', me: null })
})

test('an e-mail that was handed on to a colleague does not open the record of whoever had it', async () => {
  await addTestUser(office.ctx, { email: 'handed@test.test', employeeId: employeeIds.get('00005')! })
  await sql`update employees set email = 'handed@test.test' where number = '00006'`.execute(office.db)
  issuer.claims = { sub: 'new holder', email: 'handed@test.test', email_verified: true }
  expect(await signIn()).toEqual({ location: '/sign-in?error=sso-other-employee', me: null })
})

test('leaving ends the account on the date, at the site; coming back opens it again', async () => {
  await sql`update sites set zone = 'America/New_York'`.execute(office.db)
  issuer.claims = claimsOf('00007')
  const first = await beginSso(app)
  await end('00007', '2026-11-10')
  // It is 22:00 of the 9th in New York: the last evening on which she is there.
  const { me } = await first()
  expect(me).toMatchObject({ employee: { number: '00007' } })
  await end('00007', '2026-11-09')
  expect(await signIn()).toEqual({ location: '/sign-in?error=account-ended', me: null })
  await sql`
    insert into employments (employee_id, during, department_id, site_id)
    select employee_id, daterange('2026-11-09', null), department_id, site_id from employments
    where employee_id = ${employeeIds.get('00007')!}
  `.execute(office.db)
  expect((await signIn()).me.user.id).toBe(me.user.id)
})
