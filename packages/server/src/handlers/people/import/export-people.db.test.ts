import { testContext } from '@rollcall/testing'
import { expect, test } from 'vitest'
import { systemActor } from '../../../context.ts'
import { setUpSmallCompany } from '../../../testing/small-company.ts'
import { applyImport, exportPeople, importTemplate, previewImport, refusedRows } from '../../index.ts'

const bytesOf = async (stream: ReadableStream) =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array>).arrayBuffer())

async function office() {
  const opened = await testContext('2026-11-10T03:00:00Z')
  await setUpSmallCompany(opened.ctx, { people: 6, from: '2026-11-09', to: '2026-11-10' })
  const look = async (bytes: Uint8Array) =>
    (await previewImport(opened.ctx, systemActor, { bytes, fileName: 'x', from: null, columns: null })).import
  return { ctx: opened.ctx, look, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() }
}

const odd = [
  '사번,이름,부서,직위,입사일,퇴사일,발령일,이메일,근무표',
  '00001,"=HYPERLINK(""http://example.com"",""x"")",영업본부/영업1팀,-,,2027-01-31,2026-12-01,a@example.com,',
  '00002,,기획팀,대리,,,2026-06-01,,야간',
  '00003,,,,,2026-10-31,,,',
  '=A1,@김,영업본부/영업1팀,+과장,2027-03-01,,,,주간',
].join('\n')

test.each(['csv', 'xlsx'] as const)(
  'everybody who is exported as %s is the same when brought in',
  async (format) => {
    await using at = await office()
    const made = await at.look(new TextEncoder().encode(odd))
    expect(made!.counts).toEqual({ new: 1, changed: 3, same: 0, refused: 0 })
    await applyImport(at.ctx, systemActor, { id: made!.id, reason: '정리' })
    for (const language of ['ko', 'en'] as const) {
      const bytes = await bytesOf(await exportPeople(at.ctx, systemActor, { format, language }))
      expect((await at.look(bytes))!.counts).toEqual({ new: 0, changed: 0, same: 7, refused: 0 })
    }
  },
)

test('refused rows come back as they stood, each with why, and are a list when they are mended', async () => {
  await using at = await office()
  const made = await at.look(
    new TextEncoder().encode('비고,사번,퇴사일\nx,00001,31 October\ny,00002,2026-12-31'),
  )
  const bytes = await bytesOf(
    await refusedRows(at.ctx, systemActor, { id: made!.id, format: 'csv', language: 'ko' }),
  )
  const text = new TextDecoder().decode(bytes)
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    '비고,사번,퇴사일,거절 사유',
    'x,00001,31 October,퇴사일: “31 October”은(는) 날짜가 아닙니다. 2026-03-01처럼 입력하세요.',
  ])
  const mended = await at.look(new TextEncoder().encode(text.replace('31 October', '2026-12-31')))
  expect(mended!.counts).toEqual({ new: 0, changed: 1, same: 0, refused: 0 })
})

test('every head of the template is known when it comes back', async () => {
  await using at = await office()
  const bytes = await bytesOf(importTemplate(systemActor, { format: 'xlsx', language: 'en' }))
  const { table } = await previewImport(at.ctx, systemActor, {
    bytes,
    fileName: 'template.xlsx',
    from: null,
    columns: null,
  })
  expect(table.heads).toHaveLength(14)
  expect(Object.values(table.columns)).toEqual(table.heads.map((_, place) => place))
})
