import { addTestUser, testContext, testPassword } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Context, systemActor } from '../../context.ts'
import { setUpSmallCompany } from '../../testing/small-company.ts'
import {
  createAccessLink,
  createManyLinks,
  type ManyLinksInput,
  placeDepartment,
  signInWithPassword,
  useAccessLink,
} from '../index.ts'

const everybody: ManyLinksInput = { departmentId: null, numbers: null, renew: false }

/** Six people: 1 has an account, 2 has left, 3 has no e-mail, somebody else signs in with that of 4. */
async function office() {
  const opened = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = opened
  const { employeeIds } = await setUpSmallCompany(ctx, { people: 6, from: '2026-11-09', to: '2026-11-10' })
  const id = (number: string) => employeeIds.get(number)!
  await sql`update employees set email = 'P' || number || '@test.test' where number <> '00003'`.execute(db)
  await addTestUser(ctx, { email: 'p00001@test.test', employeeId: id('00001') })
  await sql`update employments set during = daterange(lower(during), '2026-11-10') where employee_id = ${id('00002')}`.execute(
    db,
  )
  await addTestUser(ctx, { email: 'p00004@test.test' })
  return { opened, ctx, db, id }
}

const make = (ctx: Context, input: Partial<ManyLinksInput> = {}) =>
  createManyLinks(ctx, systemActor, { ...everybody, ...input })
const numbersOf = ({ made }: Awaited<ReturnType<typeof make>>) => made.map(({ number }) => number)
const reasonsOf = ({ passedOver }: Awaited<ReturnType<typeof make>>) =>
  Object.fromEntries(passedOver.map(({ number, why }) => [number, why]))

test('everybody who cannot sign in gets a link that works; of the others it is said why not', async () => {
  const { opened, ctx, db } = await office()
  await using _ = opened
  const first = await make(ctx)
  expect(numbersOf(first)).toEqual(['00005', '00006'])
  expect(reasonsOf(first)).toEqual({
    '00001': 'hasAccount',
    '00002': 'hasLeft',
    '00003': 'noEmail',
    '00004': 'emailTaken',
  })
  const { link, email } = first.made[0]!
  expect(email).toBe('p00005@test.test')
  await useAccessLink(ctx, { token: link.token, password: testPassword, address: '127.0.0.1' })
  expect(
    await signInWithPassword(ctx, {
      email,
      password: testPassword,
      from: { address: '127.0.0.1', userAgent: null, cameWith: null },
      deviceOf: () => null,
    }),
  ).toMatchObject({ session: expect.any(String) })
  const audit = await db
    .selectFrom('audit_events')
    .select(['subject', 'details'])
    .where('action', '=', 'create-many-links')
    .execute()
  expect(audit).toMatchObject([{ subject: 'employees:2', details: { numbers: ['00005', '00006'] } }])
  // What opens an account stands nowhere but in the answer.
  expect(JSON.stringify(audit)).not.toContain('rcl_')
})

test('sent twice, the second says who has a link; asked for new ones, the old work no more', async () => {
  const { opened, ctx } = await office()
  await using _ = opened
  const { made } = await make(ctx)
  const again = await make(ctx)
  expect(numbersOf(again)).toEqual([])
  expect(reasonsOf(again)).toMatchObject({ '00005': 'hasLink', '00006': 'hasLink' })
  const renewed = await make(ctx, { renew: true })
  expect(numbersOf(renewed)).toEqual(['00005', '00006'])
  const use = (token: string) => useAccessLink(ctx, { token, password: testPassword, address: '127.0.0.1' })
  await expect(use(made[0]!.link.token)).rejects.toMatchObject({ code: 'not-found' })
  expect(await use(renewed.made[0]!.link.token)).toEqual({ email: 'p00005@test.test' })
})

test('two at once make one account for each', async () => {
  const { opened, ctx, db } = await office()
  await using _ = opened
  const both = await Promise.all([make(ctx), make(ctx)])
  expect(both.flatMap(numbersOf).sort()).toEqual(['00005', '00006'])
  expect((await sql`select from employee_users`.execute(db)).rows).toHaveLength(3)
})

test('of a department with what lies below it, or of a list of numbers, of which the unknown are named', async () => {
  const { opened, ctx, db } = await office()
  await using _ = opened
  await db.insertInto('departments').values({ name: '개발본부', name_en: 'Development' }).execute()
  const rows = await db.selectFrom('departments').select(['id', 'name']).execute()
  const [team, division] = ['개발팀', '개발본부'].map((name) => rows.find((row) => row.name === name)!.id)
  expect(await make(ctx, { departmentId: division! })).toEqual({ made: [], passedOver: [] })
  const listed = await make(ctx, { numbers: ['00006', '99999'] })
  expect(numbersOf(listed)).toEqual(['00006'])
  expect(reasonsOf(listed)).toEqual({ '99999': 'unknown' })
  const place = { departmentId: team!, parentId: division!, from: '2026-11-01', reason: '조직 개편' }
  await placeDepartment(ctx, systemActor, place)
  expect(numbersOf(await make(ctx, { departmentId: division! }))).toEqual(['00005'])
})

test('an administrator alone may', async () => {
  const { opened, ctx } = await office()
  await using _ = opened
  const token = { kind: 'token' as const, name: 'payroll', address: null, scopes: ['find-people'] }
  await expect(createManyLinks(ctx, token, everybody)).rejects.toMatchObject({ code: 'forbidden' })
  // Negative control: a link for one is refused in the same way.
  await expect(createAccessLink(ctx, token, 'somebody')).rejects.toMatchObject({ code: 'forbidden' })
})
