import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemActor } from '@rollcall/server/context'
import {
  authenticateToken,
  createSource,
  createToken,
  readTokens,
  revokeToken,
} from '@rollcall/server/handlers'
import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { keptTokens } from './kept-token.ts'

test('starting again takes the token that is kept; one that was revoked is made anew', async () => {
  await using office = await testContext('2026-11-02T00:00:00Z')
  const { ctx, db } = office
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-tokens-'))
  try {
    const id = await createSource(ctx, systemActor, { name: 'A', profile: 'attlog', zone: 'Asia/Seoul' })
    const tokenOf = keptTokens(dataDir)
    const first = await tokenOf(ctx, { id, name: 'A' })
    expect(await tokenOf(ctx, { id, name: 'A' })).toBe(first)

    const tokens = () => db.selectFrom('tokens').select('id').orderBy('id').execute()
    expect(await tokens()).toHaveLength(1)
    await revokeToken(ctx, systemActor, (await tokens())[0]!.id)
    expect(await tokenOf(ctx, { id, name: 'A' })).not.toBe(first)
    expect(await tokens()).toHaveLength(2)

    // A start that was killed before it wrote the file: its token ends, one that somebody made by hand stays.
    const byHand = await createToken(ctx, systemActor, { sourceId: id, label: 'A' })
    await rm(join(dataDir, `source-${id}.token`))
    const last = await tokenOf(ctx, { id, name: 'A' })
    const { tokens: valid } = await readTokens(ctx, systemActor)
    expect(valid.map(({ label }) => label).sort()).toEqual(['A', 'A (sandbox)'])
    for (const token of [byHand.token, last])
      expect(await authenticateToken(ctx, token, '127.0.0.1')).toMatchObject({ sourceId: id })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
})
