import { addTestUser, testContext, testPassword } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Context, systemActor } from '../../context.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import {
  createAccessLink,
  createFirstAdministratorLink,
  identifyUser,
  lookAtAccessLink,
  purgeExpired,
  readUsers,
  signInWithPassword,
} from '../index.ts'

/* The account of an employee ends with the employment, on the date that it is at her site. */

const email = 'mina@test.test'

const end = (ctx: Context, until: string) =>
  sql`
    update employments set during = daterange(lower(during), ${until}::date)
    where employee_id in (select employee_id from employee_users)
  `.execute(ctx.db)

const signIn = (ctx: Context) =>
  signInWithPassword(ctx, {
    email,
    password: testPassword,
    from: { address: '127.0.0.1', userAgent: null, cameWith: null },
    deviceOf: () => null,
  })
const identify = (ctx: Context, token: string) =>
  identifyUser(ctx, { token, address: '127.0.0.1', twoFactorRoles: [] })

async function employed(now: string) {
  const office = await testContext(now)
  const { ctx } = office
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 2, from: '2026-11-01', to: '2026-11-02' })
  const userId = await addTestUser(ctx, {
    email,
    employeeId: employeeIds.get('00001')!,
    grants: [{ role: 'administrator', departmentId: null, from: '2026-01-01', until: null }],
  })
  return { office, ctx, userId }
}

test('on the first date without her, at midnight there, her session opens nothing and she does not come in', async () => {
  const { office, ctx } = await employed('2026-11-09T14:59:00Z')
  await using _ = office
  await end(ctx, '2026-11-10')
  const { session } = await signIn(ctx)
  expect(await identify(ctx, session!)).toMatchObject({ actor: { name: email } })
  ctx.clock.set('2026-11-09T15:00:00Z')
  expect(await identify(ctx, session!)).toBeNull()
  await expect(signIn(ctx)).rejects.toMatchObject({ code: 'account-ended' })
  expect((await readUsers(ctx, systemActor)).users[0]!.employee).toMatchObject({ hasLeft: true })

  // The hour takes the session away, so that coming back does not bring it back.
  await purgeExpired(ctx)
  await purgeExpired(ctx)
  await end(ctx, '2027-01-01')
  expect(await identify(ctx, session!)).toBeNull()
  expect(await signIn(ctx)).toMatchObject({ session: expect.any(String) })
  const audit = await ctx.db
    .selectFrom('audit_events')
    .select(['action', 'details'])
    .where('action', '=', 'end-accounts')
    .execute()
  expect(audit).toEqual([{ action: 'end-accounts', details: { count: 1, users: [email] } }])
})

test('negative control: who has not begun yet, and of whom no employment is known, has not left', async () => {
  const { office, ctx } = await employed('2026-11-10T03:00:00Z')
  await using _ = office
  await sql`update employments set during = daterange('2026-12-01', null)`.execute(ctx.db)
  expect(await signIn(ctx)).toMatchObject({ session: expect.any(String) })
  await sql`delete from employments`.execute(ctx.db)
  expect(await signIn(ctx)).toMatchObject({ session: expect.any(String) })
})

test('a link of somebody who has left is none', async () => {
  const { office, ctx, userId } = await employed('2026-11-10T03:00:00Z')
  await using _ = office
  const { token } = await createAccessLink(ctx, systemActor, userId)
  expect(await lookAtAccessLink(ctx, token)).toMatchObject({ email })
  await end(ctx, '2026-11-10')
  await expect(lookAtAccessLink(ctx, token)).rejects.toMatchObject({ code: 'not-found' })
})

test('when the only administrator has left, the console makes a first one again', async () => {
  const { office, ctx } = await employed('2026-11-10T03:00:00Z')
  await using _ = office
  await expect(createFirstAdministratorLink(ctx, systemActor)).rejects.toMatchObject({ code: 'conflict' })
  await end(ctx, '2026-11-10')
  expect(await createFirstAdministratorLink(ctx, systemActor)).toMatchObject({ token: expect.any(String) })
})
