import { badgeOf } from '../badge.ts'
import type { Parameter, Profile, SourceRow, TimeRange } from './profile.ts'

/*
 * ViRDI UNIS: `tEnter` has no column that grows with insertion. Its primary key begins with date and time as
 * digits, so reading seeks by them.
 * `L_Result` 0 is a recognised person. `C_Unique` is the employee number as text.
 */

const text = (row: SourceRow, column: string) => String(row[column] ?? '')
const digits = (time: string) => time.replace(/\D/g, '')
const lowest = -2_147_483_648

export const virdiUnis: Profile & { name: 'virdi-unis' } = {
  name: 'virdi-unis',
  database: 'UNIS',
  columns: {
    tEnter: ['C_Date', 'C_Time', 'L_TID', 'L_UID', 'C_Unique', 'L_Mode', 'L_Result'],
    tUser: ['L_ID', 'C_Name', 'C_Unique'],
  },
  secrets: [
    ['tUser', 'C_Password'],
    ['tUser', 'B_Template'],
  ],
  // Function keys: attend, leave, out, return; 0 and 5 are plain access.
  directions: [
    { code: '1', meaning: 'in' },
    { code: '2', meaning: 'out' },
    { code: '3', meaning: 'breakOut' },
    { code: '4', meaning: 'breakIn' },
  ],
  page(range, after, limit) {
    const { conditions, parameters } = bounds(range, after)
    return {
      sql: `SELECT TOP (@limit) C_Date, C_Time, L_TID, L_UID, C_Unique, L_Mode, L_Result FROM dbo.tEnter
${conditions.length > 0 ? `WHERE ${conditions.join('\n  AND ')}` : ''}
ORDER BY C_Date, C_Time, L_TID, L_UID`,
      parameters: { limit: { kind: 'int', value: limit }, ...parameters },
    }
  },
  decode(row) {
    if (Number(row.L_Result) !== 0) return null
    return {
      badge: Number(row.L_UID) <= 0 ? '' : badgeOf(text(row, 'C_Unique')),
      time: naive(text(row, 'C_Date'), text(row, 'C_Time')),
      direction: text(row, 'L_Mode'),
      terminal: text(row, 'L_TID'),
    }
  },
  directory:
    "SELECT C_Unique AS badge, C_Name AS name FROM dbo.tUser WHERE C_Unique IS NOT NULL AND C_Unique <> ''",
  person: (row) => ({ badge: badgeOf(text(row, 'badge')), name: text(row, 'name').trim(), department: '' }),
}

/**
 * From behind a row, or from a time on; up to the end of a date. Where no bound is meant there is none: which
 * text is the greatest depends on the collation.
 */
function bounds(
  { from, to }: TimeRange,
  after: SourceRow | null,
): { conditions: string[]; parameters: Record<string, Parameter> } {
  const conditions: string[] = []
  const parameters: Record<string, Parameter> = {}
  const begin = after ?? (from === null ? null : beginOf(digits(from)))
  if (begin !== null) {
    conditions.push(
      'C_Date >= @date',
      '(C_Date > @date OR C_Time > @time OR (C_Time = @time AND (L_TID > @terminal OR (L_TID = @terminal AND L_UID > @user))))',
    )
    parameters.date = { kind: 'varchar', length: 8, value: text(begin, 'C_Date') }
    parameters.time = { kind: 'varchar', length: 6, value: text(begin, 'C_Time') }
    parameters.terminal = { kind: 'int', value: Number(begin.L_TID) }
    parameters.user = { kind: 'int', value: Number(begin.L_UID) }
  }
  if (to !== null) {
    conditions.push('C_Date <= @lastDate')
    parameters.lastDate = { kind: 'varchar', length: 8, value: digits(to).slice(0, 8) }
  }
  return { conditions, parameters }
}

const beginOf = (time: string): SourceRow => ({
  C_Date: time.slice(0, 8),
  C_Time: time.slice(8, 14),
  L_TID: lowest,
  L_UID: lowest,
})

/** `20261102` and `085700` are 2026-11-02 08:57:00; what is no eight and six digits stays as it is. */
function naive(date: string, time: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date.trim()) ?? []
  const [, hour, minute, second] = /^(\d{2})(\d{2})(\d{2})$/.exec(time.trim()) ?? []
  return year && hour ? `${year}-${month}-${day} ${hour}:${minute}:${second}` : `${date} ${time}`.trim()
}
