import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import type { TokenActor } from '../context.ts'
import { applyImport, exportPeople, previewImport, undoImport } from '../handlers/index.ts'
import { setUpSmallCompany } from '../testing/small-company.ts'

/* Three people of 개발팀 at 본사; a program of HR brings a list in with nothing but the right to do so. */

const program = (...scopes: string[]): TokenActor => ({
  kind: 'token',
  name: 'hr sync #1',
  address: '10.0.0.9',
  scopes,
})
const list = {
  bytes: new TextEncoder().encode(
    '사번,이름,부서,입사일,카드번호\n00001,김민수,,,C1\n00009,이서연,개발팀,2026-11-01,C9',
  ),
  fileName: 'people.csv',
  from: null,
  columns: null,
}

test('a token for it brings people and their badges in, takes them back, and is named in the audit', async () => {
  await using opened = await testContext('2026-11-10T03:00:00Z')
  const { ctx, db } = opened
  await setUpSmallCompany(ctx, { people: 3, from: '2026-11-09', to: '2026-11-15' })
  const badges = async () =>
    (await db.selectFrom('badge_assignments').select('badge').orderBy('badge').execute()).map(
      ({ badge }) => badge,
    )
  const before = await badges()
  const actor = program('import-people')
  const { import: made } = await previewImport(ctx, actor, list)
  expect(made!.counts).toMatchObject({ new: 1, changed: 1 })
  expect((await applyImport(ctx, actor, { id: made!.id, reason: null })).changed).toBe(true)
  expect(await badges()).toEqual([...before, 'C1', 'C9'])
  expect((await undoImport(ctx, actor, { id: made!.id })).changed).toBe(true)
  expect(await badges()).toEqual(before)
  const events = await db
    .selectFrom('audit_events')
    .select(['action', 'actor'])
    .where('subject', '=', `import:${made!.id}`)
    .orderBy('id')
    .execute()
  expect(events.map(({ action }) => action)).toEqual(['preview-import', 'import-people', 'undo-import'])
  expect(events.every(({ actor: by }) => by.includes('hr sync #1'))).toBe(true)
})

test('to import is not to export, and to read is neither', async () => {
  await using opened = await testContext('2026-11-10T03:00:00Z')
  const { ctx } = opened
  await setUpSmallCompany(ctx, { people: 3, from: '2026-11-09', to: '2026-11-15' })
  const file = { format: 'csv', language: 'ko' } as const
  await expect(exportPeople(ctx, program('import-people'), file)).rejects.toThrow('do not allow')
  await expect(previewImport(ctx, program('export-people', 'find-people'), list)).rejects.toThrow(
    'do not allow',
  )
  const text = await new Response(
    (await exportPeople(ctx, program('export-people'), file)) as ReadableStream<Uint8Array>,
  ).text()
  expect(text.split('\r\n')).toHaveLength(4)
})
