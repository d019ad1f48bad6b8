import { sql } from 'kysely'
import { closeMonth, deriveWorkDays, readAdjustments, readPersonMonth } from '../handlers/index.ts'
import { openRequestOffice, today } from './request-office.ts'
import { push, row } from './small-company.ts'

/** The office in December: everybody came in November, on the tenth the first came late. */
export async function openClosingOffice() {
  const office = await openRequestOffice()
  const { ctx, sourceId, departmentId, hr, employee } = office
  const workdays = Array.from({ length: 30 }, (_, day) =>
    Temporal.PlainDate.from(`2026-11-01`).add({ days: day }),
  )
    .filter(({ dayOfWeek }) => dayOfWeek < 6)
    .map(String)
  const rows = workdays.flatMap((date) => [
    ...[1, 2, 3, 4].flatMap((person) => [
      row(`B0000${person}`, `${date} ${date === today && person === 1 ? '09:20' : '08:50'}:00`, '1'),
      row(`B0000${person}`, `${date} 18:10:00`, '2'),
    ]),
    // The fifth works at night.
    row('B00005', `${date} 21:50:00`, '1'),
    row('B00005', `${Temporal.PlainDate.from(date).add({ days: 1 })} 07:10:00`, '2'),
  ])
  ctx.clock.set('2026-12-08T03:00:00Z')
  await push(ctx, sourceId, rows)
  await deriveWorkDays(ctx)
  const close = (of = '2026-11', options = { dryRun: false }) =>
    closeMonth(ctx, hr, { departmentId, month: of }, options)
  const late = async (...taps: ReturnType<typeof row>[]) => {
    await push(ctx, sourceId, taps)
    await deriveWorkDays(ctx)
  }
  const open = async () => (await readAdjustments(ctx, hr, { status: 'open', limit: 50 })).adjustments
  const shown = async (date = today) => {
    const { days } = await readPersonMonth(ctx, hr, {
      employeeId: employee.employeeId!,
      month: date.slice(0, 7),
    })
    return days.find((day) => day.date === date)!.log
  }
  /** All that is frozen, as one value. */
  const frozen = async () =>
    (
      await sql<{
        all: string
      }>`select md5(string_agg(c::text, '' order by c::text)) as all from closed_days c`.execute(ctx.db)
    ).rows[0]!.all
  return Object.assign(office, { close, late, open, shown, frozen })
}
