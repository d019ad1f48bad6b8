import { expect, test } from 'vitest'
import { openClosingOffice } from '../../testing/closing-office.ts'
import { today } from '../../testing/request-office.ts'
import { row } from '../../testing/small-company.ts'
import { deriveWorkDays, readKnownDay, reopenMonth } from '../index.ts'

/* On the tenth she came at 09:20. What HR knew of it: pushed on the 8th at 03:00, closed at 04:00. */

const month = '2026-11'
const at = (time: string) => Temporal.Instant.from(time)

test('what was known on a day is what was frozen then, whatever came later and though it was opened again', async () => {
  await using office = await openClosingOffice()
  const { ctx, hr, mate, employee, departmentId, close, late } = office
  const employeeId = employee.employeeId!
  const known = async (asOf: string) => {
    const { closed, later, punches, explanation } = await readKnownDay(ctx, hr, {
      ...{ employeeId, date: today, asOf: at(asOf) },
    })
    const tardy = explanation.figures.find(({ figure }) => figure === 'tardyMinutes')
    const minutes = tardy?.terms.reduce((sum, term) => sum + term.minutes, 0) ?? 0
    return { closed, later, first: punches[0]?.wall ?? null, minutes }
  }
  ctx.clock.set('2026-12-08T04:00:00Z')
  await close()
  ctx.clock.set('2026-12-09T03:00:00Z')
  await late(row('B00001', `${today} 08:40:00`, '1'))
  ctx.clock.set('2026-12-10T03:00:00Z')
  await reopenMonth(ctx, hr, { departmentId, month, reason: 'it was wrong' })
  await deriveWorkDays(ctx)
  ctx.clock.set('2026-12-11T03:00:00Z')
  await close()

  // Before anything had come of it nothing was known, and nobody was called late.
  expect(await known('2026-12-08T02:59:00Z')).toEqual({ closed: false, later: 3, first: null, minutes: 0 })
  expect(await known('2026-12-08T03:30:00Z')).toEqual({
    closed: false,
    later: 1,
    first: '09:20:00',
    minutes: 20,
  })
  // As it was closed, also after the punch that was not in it, until it was opened.
  const frozen = { closed: true, later: 1, first: '09:20:00', minutes: 20 }
  expect(await known('2026-12-08T04:00:00Z')).toEqual(frozen)
  expect(await known('2026-12-09T12:00:00Z')).toMatchObject({ closed: true, minutes: 20 })
  expect(await known('2026-12-10T12:00:00Z')).toEqual({
    closed: false,
    later: 0,
    first: '08:40:00',
    minutes: 0,
  })
  expect(await known('2026-12-11T12:00:00Z')).toMatchObject({ closed: true, minutes: 0 })

  const asked = { employeeId, date: today, asOf: at('2026-12-08T04:00:00Z') }
  await expect(readKnownDay(ctx, mate, asked)).rejects.toThrow(/not in your reach/)
  const lines = await ctx.db
    .selectFrom('audit_events')
    .select('details')
    .where('action', '=', 'read-day')
    .where('employee_id', '=', employeeId)
    .execute()
  expect(lines[0]!.details).toEqual({ asOf: '2026-12-08T02:59:00Z' })
})
