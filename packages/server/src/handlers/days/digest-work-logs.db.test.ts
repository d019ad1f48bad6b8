import { bringIn, type WrittenCompany } from '@rollcall/sandbox/company/bring-in'
import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { smallSchedules } from '../../testing/small-company.ts'
import { deriveWorkDays, digestWorkLogs, generateWorkPlans } from '../index.ts'

const person = (number: string, pattern: string) => ({
  number,
  name: `사람 ${number}`,
  employments: [{ from: '2026-01-01', department: '개발팀', site: '본사' }],
  schedule: { from: '2026-01-01', pattern },
})
const company: WrittenCompany = {
  sites: [
    { name: '본사', zone: 'Asia/Seoul' },
    { name: '공장', zone: 'Asia/Seoul' },
  ],
  departments: [
    { name: '영업팀', nameEn: 'Sales' },
    { name: '개발팀', nameEn: 'Engineering' },
  ],
  ...smallSchedules,
  people: [person('00001', '주간'), person('00002', '야간')],
}

async function digestOf(input: WrittenCompany, then = ''): Promise<string> {
  await using opened = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = opened
  await bringIn(ctx, input)
  await generateWorkPlans(ctx, systemActor, { from: '2026-11-01', to: '2026-12-31' })
  await deriveWorkDays(ctx)
  if (then !== '') await sql.raw(then).execute(db)
  return await digestWorkLogs(ctx)
}

test('the same facts in another order have the same digest, whatever the database numbers them', async () => {
  const turned = Object.fromEntries(
    Object.entries(company).map(([kind, rows]) => [kind, [...(rows as unknown[])].reverse()]),
  ) as unknown as WrittenCompany
  expect(await digestOf(turned)).toBe(await digestOf(company))
})

test.each([
  [
    'a plan of the future',
    `update work_plans set plan = '{"segments":[[541,1080]]}' where work_date = '2026-12-28'`,
  ],
  ['why it is so', `update patterns set name = 'other' where name = '주간'`],
  [
    'a start that somebody chose',
    `update work_plans set origin = jsonb_set(origin, '{pattern,start}', '540') where work_date = '2026-12-28'`,
  ],
  ['a plan less', `delete from work_plans where work_date = '2026-12-28'`],
])('%s has another digest', async (_, then) => {
  expect(await digestOf(company, then)).not.toBe(await digestOf(company))
})
