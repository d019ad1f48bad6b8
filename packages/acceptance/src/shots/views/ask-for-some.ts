import { randomUUID } from 'node:crypto'
import type { Accounts } from '../accounts.ts'

interface Me {
  today: string
  reaches: { action: string; departmentIds: number[] }[]
}
interface Found {
  people: { id: number }[]
}
/** Requests of the manager's people that wait; nothing of the days changes by them. */
export async function askForSome(accounts: Accounts): Promise<void> {
  const { today, reaches } = await accounts.get<Me>('manager', '/api/me')
  const departmentId = reaches.find(({ action }) => action === 'ask-requests')!.departmentIds[0]
  const { people } = await accounts.get<Found>('hr', `/api/people?limit=4&departmentId=${departmentId}`)
  const date = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()
  const asked = [
    {
      kind: 'field',
      reason: '고객사 방문',
      days: [{ date: date(40), unit: 'hours', from: '13:00', to: '17:00' }],
    },
    {
      kind: 'trip',
      skipsFreeDays: true,
      reason: '부산 공장 점검',
      days: [41, 42, 43, 44, 45, 46].map((day) => ({ date: date(day), unit: 'day' })),
    },
    {
      kind: 'correction',
      reason: '퇴근할 때 태그하지 못했습니다.',
      days: [{ date: date(-4), unit: 'day', correction: { in: '08:55', out: '18:10' } }],
    },
    {
      kind: 'overtime',
      reason: '출시 준비',
      days: [{ date: date(44), unit: 'hours', from: '18:00', to: '20:00' }],
    },
  ]
  for (const [place, request] of asked.entries())
    await accounts.post('hr', '/api/requests', {
      key: randomUUID(),
      employeeId: people[place % people.length]!.id,
      ...request,
    })
}
