import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import mssql from 'mssql'
import { openSession } from './api-session.ts'

interface SandboxFile {
  mssqlPort: number
  owner: { name: string; password: string }
  /** Who may see everybody. */
  account: { email: string; password: string }
}

interface Today {
  totals: { people: number }
}

interface People {
  people: { presence: string; employee: { id: number; number: string; site: string } }[]
}

interface Day {
  punches: { badge: string; rawTime: string }[]
}

/**
 * Taps a finger of somebody at the headquarters who has the day off, if there is one, over TDS as the owner,
 * and waits until their day shows it.
 */
export async function punchAndWait(
  url: string,
  sandboxFile: string,
  longestMs: number,
): Promise<{ people: number; punchMs: number }> {
  const { mssqlPort, owner, account } = JSON.parse(await readFile(sandboxFile, 'utf8')) as SandboxFile
  const { get } = await openSession(url, account)
  const { totals } = await get<Today>('/api/today')
  const { people } = await get<People>('/api/today/people?limit=1000')
  const there = people.filter(({ employee }) => employee.site === '서울 본사')
  // Somebody who is in already changes nothing by coming in again.
  const person = (there.find(({ presence }) => presence === 'off') ?? there[0]!).employee

  const now = Temporal.Now.zonedDateTimeISO('Asia/Seoul')
  const time = now.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '')
  const pool = new mssql.ConnectionPool({
    server: '127.0.0.1',
    port: mssqlPort,
    user: owner.name,
    password: owner.password,
    database: 'UNIS',
    options: { encrypt: true, trustServerCertificate: true },
  })
  await pool.connect()
  await pool
    .request()
    .input('date', mssql.VarChar(8), now.toPlainDate().toString().replaceAll('-', ''))
    .input('time', mssql.VarChar(6), time)
    .input('user', mssql.Int, Number(person.number))
    .input('unique', mssql.VarChar(20), person.number)
    .query(
      'INSERT INTO dbo.tEnter (C_Date, C_Time, L_TID, L_UID, C_Unique, L_Mode, L_Result) VALUES (@date, @time, 9, @user, @unique, 1, 0)',
    )
  await pool.close()

  // After midnight a punch still belongs to the date before.
  const workDates = [now.toPlainDate(), now.toPlainDate().subtract({ days: 1 })]
  const began = performance.now()
  const rawTime = `${now.toPlainDate()} ${time.replace(/(..)(..)(..)/, '$1:$2:$3')}`
  for (;;) {
    const days = await Promise.all(
      workDates.map((date) => get<Day>(`/api/employees/${person.id}/days/${date}`)),
    )
    const punchMs = performance.now() - began
    if (days.some(({ punches }) => punches.some((punch) => punch.rawTime === rawTime)))
      return { people: totals.people, punchMs }
    if (punchMs > longestMs * 2)
      throw new Error(`The punch of ${rawTime} was not on the page after ${longestMs * 2} ms.`)
    await sleep(100)
  }
}
