import { systemActor } from '@rollcall/server/context'
import { createSource, createToken } from '@rollcall/server/handlers'
import type { Act } from '../order.ts'
import type { PunchRow } from './company.ts'
import { count, type World } from './world.ts'

/** An installation begins with a source and the token of its agent: what the operator does on the server. */
export const sourceAct = ({ office, ids, push }: World): Act => ({
  name: 'source',
  after: [],
  run: async () => {
    const directions = { '1': 'in', '2': 'out' } as const
    const source = { name: '정문', profile: 'virdi-unis', zone: 'Asia/Seoul', directions }
    const sourceId = await createSource(office.ctx, systemActor, source)
    const { token } = await createToken(office.ctx, systemActor, { sourceId, label: '정문' })
    ids.set('정문', sourceId)
    push.token = token
  },
})

/** What the agent of the source sends next; it has read the security system up to `readThrough`. */
export async function pushRows(world: World, rows: readonly PunchRow[], readThrough: string): Promise<void> {
  const { office, push } = world
  const from = push.position === 0 ? null : String(push.position)
  push.position++
  await office.push(push.token, '/punches', { from, to: String(push.position), readThrough, rows })
  count(world, 'punches', rows.length)
}
