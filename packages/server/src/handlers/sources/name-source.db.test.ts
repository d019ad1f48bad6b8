import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { type PersonActor, systemActor } from '../../context.ts'
import { nameSource, readAudit, readSources } from '../index.ts'
import { createSource } from './create-source.ts'

const employee: PersonActor = {
  kind: 'person',
  name: 'employee@test.test',
  userId: 'nobody',
  sessionId: 'none',
  employeeId: null,
  signedInAt: Temporal.Instant.from('2026-11-10T00:00:00Z'),
  grants: [],
  resting: [],
  address: null,
}

async function openOffice() {
  const office = await testContext('2026-11-10T00:00:00Z')
  const { ctx } = office
  const source = { name: '정문', profile: 'attlog', zone: 'Asia/Seoul' }
  const sourceId = await createSource(ctx, systemActor, source)
  const name = (nameEn: string) => nameSource(ctx, systemActor, { sourceId, nameEn })
  const lines = async () =>
    (await readAudit(ctx, systemActor, { action: 'name-source', limit: 10 })).events.map(
      ({ before, after }) => ({ before, after }),
    )
  return { office, ctx, sourceId, name, lines }
}

test('a source gets an English name, shown and written down; the same again is nothing', async () => {
  const { office, ctx, name, lines } = await openOffice()
  await using _ = office
  await Promise.all([name('Main gate'), name(' Main gate ')])
  expect(await lines()).toEqual([{ before: { nameEn: '' }, after: { nameEn: 'Main gate' } }])
  const { sources } = await readSources(ctx, systemActor)
  expect(sources).toMatchObject([{ name: '정문', nameEn: 'Main gate' }])
  const { names } = await readAudit(ctx, systemActor, { limit: 1 })
  expect(names).toContainEqual(expect.objectContaining({ kind: 'source', nameEn: 'Main gate' }))
  await name('')
  expect(await lines()).toHaveLength(2)
})

test('who may not manage sources names none, and nothing is named at great length or that is not there', async () => {
  const { office, ctx, sourceId, name, lines } = await openOffice()
  await using _ = office
  await expect(nameSource(ctx, employee, { sourceId, nameEn: 'Mine' })).rejects.toMatchObject({
    name: 'ForbiddenError',
  })
  await expect(name('x'.repeat(201))).rejects.toMatchObject({ fields: [{ field: 'nameEn' }] })
  await expect(nameSource(ctx, systemActor, { sourceId: 999, nameEn: 'None' })).rejects.toMatchObject({
    name: 'NotFoundError',
  })
  expect(await lines()).toEqual([])
})
