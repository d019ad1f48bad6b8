import { badgeOf } from '../badge.ts'
import type { Parameter, Profile, SourceRow, TimeRange } from './profile.ts'

/*
 * ZKTeco attendance management: `CHECKINOUT` has no column that grows with insertion in the vendor's own
 * schema. `USERID` is renumbered when a database is copied, so people are known by `BADGENUMBER`. A verify
 * code above 256 is a row that the vendor's processing leaves out, and still a punch.
 */

const text = (row: SourceRow, column: string) => String(row[column] ?? '')
const lowest = -2_147_483_648

export const zktecoAtt2000: Profile & { name: 'zkteco-att2000' } = {
  name: 'zkteco-att2000',
  database: 'att2000',
  columns: {
    CHECKINOUT: ['USERID', 'CHECKTIME', 'CHECKTYPE', 'SENSORID'],
    USERINFO: ['USERID', 'BADGENUMBER', 'NAME', 'DEFAULTDEPTID'],
    DEPARTMENTS: ['DEPTID', 'DEPTNAME'],
  },
  secrets: [
    ['USERINFO', 'PASSWORD'],
    ['USERINFO', 'MVERIFYPASS'],
    ['USERINFO', 'PHOTO'],
    ['TEMPLATE', 'TEMPLATE4'],
  ],
  // O is believed; I is what the vendor's tools also write where nothing was pressed, so it says nothing.
  directions: [
    { code: 'O', meaning: 'out' },
    { code: '1', meaning: 'out' },
    { code: '0', meaning: 'in' },
  ],
  page(range, after, limit) {
    const { conditions, parameters } = bounds(range, after)
    return {
      sql: `SELECT TOP (@limit) c.USERID AS USERID, CONVERT(varchar(23), c.CHECKTIME, 121) AS CHECKTIME, c.CHECKTYPE AS CHECKTYPE, c.SENSORID AS SENSORID, u.BADGENUMBER AS BADGENUMBER
FROM dbo.CHECKINOUT AS c LEFT JOIN dbo.USERINFO AS u ON u.USERID = c.USERID
${conditions.length > 0 ? `WHERE ${conditions.join('\n  AND ')}` : ''}
ORDER BY c.CHECKTIME, c.USERID`,
      parameters: { limit: { kind: 'int', value: limit }, ...parameters },
    }
  },
  decode(row) {
    return {
      badge: badgeOf(text(row, 'BADGENUMBER')),
      time: text(row, 'CHECKTIME').replace(/\.0+$/, ''),
      direction: text(row, 'CHECKTYPE').trim(),
      terminal: text(row, 'SENSORID').trim(),
    }
  },
  directory: `SELECT u.BADGENUMBER AS badge, u.NAME AS name, d.DEPTNAME AS department
FROM dbo.USERINFO AS u LEFT JOIN dbo.DEPARTMENTS AS d ON d.DEPTID = u.DEFAULTDEPTID`,
  person: (row) => ({
    badge: badgeOf(text(row, 'badge')),
    name: text(row, 'name').trim(),
    department: text(row, 'department').trim(),
  }),
}

/** From behind a row, or from a time on; up to a time. */
function bounds(
  { from, to }: TimeRange,
  after: SourceRow | null,
): { conditions: string[]; parameters: Record<string, Parameter> } {
  const conditions: string[] = []
  const parameters: Record<string, Parameter> = {}
  const begin = after ?? (from === null ? null : { CHECKTIME: from, USERID: lowest })
  if (begin !== null) {
    conditions.push(
      'c.CHECKTIME >= CONVERT(datetime, @time, 121)',
      '(c.CHECKTIME > CONVERT(datetime, @time, 121) OR c.USERID > @user)',
    )
    parameters.time = { kind: 'varchar', length: 23, value: text(begin, 'CHECKTIME') }
    parameters.user = { kind: 'int', value: Number(begin.USERID) }
  }
  if (to !== null) {
    conditions.push('c.CHECKTIME <= CONVERT(datetime, @last, 121)')
    parameters.last = { kind: 'varchar', length: 23, value: to }
  }
  return { conditions, parameters }
}
