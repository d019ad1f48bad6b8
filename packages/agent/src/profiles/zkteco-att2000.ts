import type { Profile, SourceRow } from './profile.ts'

/*
 * ZKTeco attendance management: `CHECKINOUT` has no column that grows with insertion in the vendor's own schema. `USERID` is renumbered when a database is
 * copied, so people are known by `BADGENUMBER`. A verify code above 256 is a row that the vendor's processing leaves out, and still a punch.
 */

const text = (row: SourceRow, column: string) => String(row[column] ?? '')
const earliest = '1753-01-01 00:00:00.000'
const latest = '9999-12-31 23:59:59.000'

export const zktecoAtt2000: Profile = {
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
  page({ from, to }, after, limit) {
    return {
      sql: `SELECT TOP (@limit) c.USERID AS USERID, CONVERT(varchar(23), c.CHECKTIME, 121) AS CHECKTIME, c.CHECKTYPE AS CHECKTYPE, c.SENSORID AS SENSORID, u.BADGENUMBER AS BADGENUMBER
FROM dbo.CHECKINOUT AS c LEFT JOIN dbo.USERINFO AS u ON u.USERID = c.USERID
WHERE c.CHECKTIME >= CONVERT(datetime, @time, 121) AND c.CHECKTIME <= CONVERT(datetime, @last, 121)
  AND (c.CHECKTIME > CONVERT(datetime, @time, 121) OR c.USERID > @user)
ORDER BY c.CHECKTIME, c.USERID`,
      parameters: {
        limit: { kind: 'int', value: limit },
        time: { kind: 'varchar', length: 23, value: after ? text(after, 'CHECKTIME') : (from ?? earliest) },
        user: { kind: 'int', value: after ? Number(after.USERID) : -2_147_483_648 },
        last: { kind: 'varchar', length: 23, value: to ?? latest },
      },
    }
  },
  decode(row) {
    const badge = text(row, 'BADGENUMBER').trim()
    return {
      badge: badge === '0' || badge === '-1' ? '' : badge,
      time: text(row, 'CHECKTIME').replace(/\.0+$/, ''),
      direction: text(row, 'CHECKTYPE').trim(),
      terminal: text(row, 'SENSORID').trim(),
    }
  },
  directory: `SELECT u.BADGENUMBER AS badge, u.NAME AS name, d.DEPTNAME AS department
FROM dbo.USERINFO AS u LEFT JOIN dbo.DEPARTMENTS AS d ON d.DEPTID = u.DEFAULTDEPTID`,
  person: (row) => ({
    badge: text(row, 'badge').trim(),
    name: text(row, 'name').trim(),
    department: text(row, 'department').trim(),
  }),
}
