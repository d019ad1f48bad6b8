import { type DayNumber, dateText } from '@rollcall/core'
import { type Context, systemActor } from '@rollcall/server/context'
import { openBalances, writeLeave } from '@rollcall/server/handlers'
import type { SampleCompany } from '../company/index.ts'

/** The same each time, so that starting again writes nothing twice. */
const openingKey = '0b1f2f5e-9a68-4c57-8d0a-0e7c7d1a4f01'
const grantKey = '0b1f2f5e-9a68-4c57-8d0a-0e7c7d1a4f02'

const real = { dryRun: false }

/**
 * What a company writes into the ledgers by hand: every third person's leave was kept elsewhere before the
 * sample begins, and some got days for long service. What the others have follows from when they came.
 */
export async function writeSampleLeave(
  ctx: Context,
  { people }: SampleCompany,
  employeeIds: ReadonlyMap<string, number>,
  firstDay: DayNumber,
): Promise<void> {
  const before = people.filter(({ hiredOn }) => hiredOn < firstDay - 1)
  const brought = before.filter(({ index }) => index % 3 === 2)
  if (brought.length > 0)
    await openBalances(
      ctx,
      systemActor,
      {
        key: openingKey,
        reason: '이전 시스템에서 옮긴 잔여',
        rows: brought.map(({ number, index }) => ({
          number,
          days: 4 + (index % 17) / 2,
          date: dateText(firstDay - 1),
          until: null,
        })),
      },
      real,
    )
  const longest = before.filter(({ index }) => index > 1 && index % 11 === 4)
  if (longest.length > 0)
    await writeLeave(
      ctx,
      systemActor,
      {
        ...{ key: grantKey, kind: 'grant', amount: 2, unit: 'day', reason: '장기근속 포상 휴가' },
        who: { employeeIds: longest.map(idOf(employeeIds)) },
        ...{ on: dateText(firstDay), until: dateText(firstDay + 364) },
      },
      real,
    )
}

const idOf =
  (employeeIds: ReadonlyMap<string, number>) =>
  ({ number }: SampleCompany['people'][number]): number =>
    employeeIds.get(number)!
