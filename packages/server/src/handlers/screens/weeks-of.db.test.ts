import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { systemActor } from '../../context.ts'
import { push, row, setUpSmallCompany } from '../../testing/small-company.ts'
import { deriveWorkDays, readPersonDay, readPersonMonth } from '../index.ts'

/* Somebody works from nine to six, an hour of it at lunch, and on the last night from ten on. */
const punches = [
  row('B00001', '2026-11-02 09:00:00'),
  row('B00001', '2026-11-02 18:00:00'),
  row('B00005', '2026-11-02 22:00:00'),
  row('B00005', '2026-11-03 07:00:00'),
]

test('a month and a day of a person are judged by what the law asks for of her on the date', async () => {
  await using office = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = office
  const { sourceId, employeeIds } = await setUpSmallCompany(ctx, {
    people: 5,
    from: '2026-11-02',
    to: '2026-11-08',
  })
  await push(ctx, sourceId, punches)
  await deriveWorkDays(ctx)
  const read = async (number: string) => {
    const employeeId = employeeIds.get(number)!
    const { weeks } = await readPersonMonth(ctx, systemActor, { employeeId, month: '2026-11' })
    const { breaks } = await readPersonDay(ctx, systemActor, { employeeId, date: '2026-11-02' })
    const { mostMinutes, findings } = weeks.find(({ firstDay }) => firstDay === '2026-11-02')!
    return { mostMinutes, findings, leastBreak: breaks?.leastMinutes }
  }
  const hold = (number: string, trait: string, during: string) =>
    db
      .insertInto('employee_traits')
      .values({ employee_id: employeeIds.get(number)!, trait, during })
      .execute()
  const everybody = { mostMinutes: 3120, findings: [], leastBreak: 60 }
  expect([await read('00001'), await read('00005')]).toEqual([everybody, everybody])
  await hold('00001', 'minor', '[2026-11-03,)')
  await hold('00005', 'pregnant', '[2026-11-02,2026-11-03)')
  expect([await read('00001'), await read('00005')]).toEqual([
    everybody,
    { mostMinutes: 2400, findings: ['NIGHT_FORBIDDEN'], leastBreak: 60 },
  ])
  await hold('00001', 'exemptFromHours', '[2026-11-02,2026-11-03)')
  expect(await read('00001')).toEqual({ mostMinutes: null, findings: [], leastBreak: 0 })
})
