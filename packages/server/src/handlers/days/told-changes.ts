import { dateText, figures, wallText } from '@rollcall/core'
import { factColumns } from '../../db/days/work-log-columns.ts'
import type { Db } from '../../db/kit/connect.ts'
import { listNames } from '../../db/people/people.ts'
import type { ChangedDay } from './changed-days.ts'

/** What people are told of a day that changes. */
const toldFields = ['dayType', 'in', 'out', ...figures, 'excused', 'findings'] as const

type ToldField = (typeof toldFields)[number]
/** Minutes of a figure, a type of day, a wall time, codes; null where nobody can know. */
type ToldValue = number | string | string[] | null

export interface DayChange {
  employee: { id: number; number: string; name: string }
  date: string
  /** Whether the date had a log, and whether it has one afterwards. */
  had: boolean
  has: boolean
  /** What differs between the two logs; empty where one of them is none. */
  fields: { field: ToldField; from: ToldValue; to: ToldValue }[]
}

/** A change of which the name is not known yet. */
export type ChangeOfDay = Omit<DayChange, 'employee'> & { employeeId: number }

/** What of these changes people see. */
export const toldChanges = (changed: readonly ChangedDay[]): ChangeOfDay[] =>
  changed.map(changeOf).filter(isTold)

const changeOf = ({ employeeId, day, stored, derived }: ChangedDay): ChangeOfDay => ({
  employeeId,
  date: dateText(day),
  had: stored !== null,
  has: derived !== null,
  fields: stored === null || derived === null ? [] : fieldsOf(stored, derived),
})

/** A day that differs in its due times alone looks to people as it did. */
const isTold = ({ had, has, fields }: ChangeOfDay) => had !== has || fields.length > 0

const fieldsOf = (stored: NonNullable<ChangedDay['stored']>, derived: NonNullable<ChangedDay['derived']>) =>
  toldFields.flatMap((field) => {
    const [from, to] = [stored[factColumns[field][0]], derived[field]].map((value) => toldOf(field, value))
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from: from!, to: to! }]
  })

const toldOf = (field: ToldField, value: unknown): ToldValue =>
  (field === 'in' || field === 'out') && typeof value === 'number' ? wallText(value) : (value as ToldValue)

/** These changes with the names of the people. */
export async function withNames(tx: Db, changes: readonly ChangeOfDay[]): Promise<DayChange[]> {
  const people = await listNames(tx, [...new Set(changes.map(({ employeeId }) => employeeId))])
  return changes.map(({ employeeId, ...change }) => {
    const { employeeNumber, name } = people.get(employeeId)!
    return { employee: { id: employeeId, number: employeeNumber, name }, ...change }
  })
}
