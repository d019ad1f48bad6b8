import { dateText, dayNumber, leaveLedger } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { countPeople, listPeople, type PersonKey, type ReportPerson } from '../../db/reports/report-scope.ts'
import { loadLeave } from '../leave/person-leave.ts'
import { balanceOf, type ToldBalance } from '../leave/told-ledger.ts'
import { isPersonKey, personColumns, personKeyOf } from './person-columns.ts'
import { type Asked, type Column, reportOf } from './report.ts'

interface LeaveRow extends ReportPerson {
  hiredOn: string | null
  /** Null where nobody said since when the person is employed. */
  balance: ToldBalance | null
}

/** In days of each person's own. */
const days = (
  key: 'grantedMinutes' | 'usedMinutes' | 'balanceMinutes' | 'aheadMinutes' | 'pendingMinutes',
  ko: string,
  en: string,
): Column<LeaveRow> => ({
  key,
  head: { ko, en },
  kind: 'days',
  of: ({ balance }) => balance && daysOf(balance[key], balance),
})
const daysOf = (minutes: number, { dayMinutes }: ToldBalance) =>
  Math.round((minutes / dayMinutes) * 1000) / 1000

/** What people have of annual leave at the end of the month. */
export const leave = reportOf<LeaveRow>({
  right: 'export-reports',
  frozen: personColumns.length,
  columns: () => [
    ...personColumns,
    { key: 'hiredOn', head: { ko: '입사일', en: 'Joined' }, kind: 'date', of: ({ hiredOn }) => hiredOn },
    days('grantedMinutes', '발생', 'Granted'),
    days('usedMinutes', '사용', 'Used'),
    days('balanceMinutes', '연차 잔여', 'Days left'),
    days('aheadMinutes', '사용 예정', 'Approved ahead'),
    days('pendingMinutes', '신청 중', 'Asked for'),
    {
      key: 'lapsesOn',
      head: { ko: '소멸 예정일', en: 'Lapses on' },
      kind: 'date',
      of: ({ balance }) => balance?.lapse?.on ?? null,
    },
    {
      key: 'lapses',
      head: { ko: '소멸 예정', en: 'Lapses' },
      kind: 'days',
      of: ({ balance }) => (balance?.lapse ? daysOf(balance.lapse.minutes, balance) : null),
    },
  ],
  count: (db, asked) => countPeople(db, lastDayOf(asked)),
  list: (db, asked, after, limit) => listLeave(db, asked, after as PersonKey | null, limit),
  keyOf: personKeyOf,
  isKey: isPersonKey,
})

/** Each person once, where she works at the end. */
const lastDayOf = ({ scope }: Asked) => ({ ...scope, from: scope.to })

async function listLeave(db: Db, asked: Asked, after: PersonKey | null, limit: number): Promise<LeaveRow[]> {
  const people = await listPeople(db, lastDayOf(asked), after, limit)
  const on = dayNumber(asked.scope.to)
  const found = await loadLeave(
    db,
    people.map(({ employeeId }) => employeeId),
    on,
  )
  return people.map((person) => {
    const held = found.get(person.employeeId)
    if (!held?.facts) return { ...person, hiredOn: null, balance: null }
    return {
      ...person,
      hiredOn: dateText(held.facts.hiredOn),
      balance: balanceOf(leaveLedger(held.facts, on), held, on),
    }
  })
}
