import type { Profile, SourceRow } from './profile.ts'

/*
 * ViRDI UNIS: `tEnter` has no column that grows with insertion. Its primary key begins with date and time as digits, so reading seeks by them.
 * `L_Result` 0 is a recognised person. `C_Unique` is the employee number as text.
 */

const text = (row: SourceRow, column: string) => String(row[column] ?? '')
const digits = (time: string) => time.replace(/\D/g, '')
const lowest = -2_147_483_648

export const virdiUnis: Profile = {
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
  page({ from, to }, after, limit) {
    const start = digits(from ?? '')
    return {
      sql: `SELECT TOP (@limit) C_Date, C_Time, L_TID, L_UID, C_Unique, L_Mode, L_Result FROM dbo.tEnter
WHERE C_Date >= @date AND C_Date <= @lastDate
  AND (C_Date > @date OR C_Time > @time OR (C_Time = @time AND (L_TID > @terminal OR (L_TID = @terminal AND L_UID > @user))))
ORDER BY C_Date, C_Time, L_TID, L_UID`,
      parameters: {
        limit: { kind: 'int', value: limit },
        date: { kind: 'varchar', length: 8, value: after ? text(after, 'C_Date') : start.slice(0, 8) },
        time: { kind: 'varchar', length: 6, value: after ? text(after, 'C_Time') : start.slice(8) },
        terminal: { kind: 'int', value: after ? Number(after.L_TID) : lowest },
        user: { kind: 'int', value: after ? Number(after.L_UID) : lowest },
        lastDate: { kind: 'varchar', length: 8, value: to === null ? '~~~~~~~~' : digits(to).slice(0, 8) },
      },
    }
  },
  decode(row) {
    if (Number(row.L_Result) !== 0) return null
    const badge = text(row, 'C_Unique').trim()
    const nobody = badge === '' || /^\*+$/.test(badge) || Number(row.L_UID) <= 0
    return {
      badge: nobody ? '' : badge,
      time: naive(text(row, 'C_Date'), text(row, 'C_Time')),
      direction: text(row, 'L_Mode'),
      terminal: text(row, 'L_TID'),
    }
  },
  directory:
    "SELECT C_Unique AS badge, C_Name AS name FROM dbo.tUser WHERE C_Unique IS NOT NULL AND C_Unique <> ''",
  person: (row) => ({ badge: text(row, 'badge').trim(), name: text(row, 'name').trim(), department: '' }),
}

/** `20261102` and `085700` are 2026-11-02 08:57:00; what is no eight and six digits stays as it is. */
function naive(date: string, time: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date.trim()) ?? []
  const [, hour, minute, second] = /^(\d{2})(\d{2})(\d{2})$/.exec(time.trim()) ?? []
  return year && hour ? `${year}-${month}-${day} ${hour}:${minute}:${second}` : `${date} ${time}`.trim()
}
