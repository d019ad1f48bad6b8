import type { SqlValue } from '@rollcall/sample-mssql'
import type { SampleCompany } from '../company/company.ts'
import { strangerBadges, type Tap } from '../company/punches.ts'

export type Row = Record<string, SqlValue>

const secondsTo1900 = 2_208_988_800
const ticksPerSecond = 300
const digits = (seconds: number) => new Date(seconds * 1000).toISOString().replace(/[-:T]/g, '').slice(0, 14)

/** How ViRDI UNIS writes a tap. */
export function unisRow(tap: Tap): Row {
  const text = digits(tap.local)
  return {
    C_Date: text.slice(0, 8),
    C_Time: text.slice(8),
    L_TID: tap.terminal,
    L_UID: tap.badge === null ? 0 : Number(tap.badge.replace(/^T/, '7')),
    C_Unique: tap.badge ?? '',
    L_Mode: { in: 1, out: 2, none: 0 }[tap.key],
    L_Result: 0,
  }
}

/** How ZKTeco att2000 writes a tap; `userIds` by badge number. */
export function att2000Row(tap: Tap, userIds: ReadonlyMap<string, number>): Row {
  return {
    USERID: tap.badge === null ? 0 : userIds.get(tap.badge)!,
    CHECKTIME: (tap.local + secondsTo1900) * ticksPerSecond,
    CHECKTYPE: tap.key === 'out' ? 'O' : 'I',
    SENSORID: String(tap.terminal),
  }
}

/** The people that the security systems know; they also know whom Rollcall was never told about. */
export function peopleRows(company: SampleCompany): {
  users: Row[]
  userInfo: Row[]
  userIds: Map<string, number>
} {
  const users: Row[] = []
  const userInfo: Row[] = []
  const userIds = new Map<string, number>()
  for (const person of company.people) {
    if (person.department.site === 'headquarters') {
      for (const badge of [person.badge, person.secondBadge]) {
        if (badge !== null)
          users.push({ L_ID: Number(badge.replace(/^T/, '7')), C_Name: person.name, C_Unique: badge })
      }
    } else {
      userIds.set(person.badge, userIds.size + 1)
      userInfo.push({ BADGENUMBER: person.badge, NAME: person.name })
    }
  }
  for (const badge of strangerBadges)
    users.push({ L_ID: Number(badge), C_Name: `방문자 ${badge.slice(-1)}`, C_Unique: badge })
  return { users, userInfo, userIds }
}
