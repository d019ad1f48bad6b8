import { expect, test } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'
import { listViews } from './views/views.ts'
import { allLooks, findOverflow, visit } from './visit.ts'

// Nearly three hundred views in four looks, light and dark: it takes as long as everything else beside it.
test('every page, drawer, dialog and menu fits and can be used in both languages, at both widths, light and dark', {
  timeout: 55 * 60_000,
}, async () => {
  await using company = await openCompany()
  const barriers = await visit(allLooks(await listViews(company.accounts)), {
    ...company,
    onPage: async (page, { schemes }) => [
      ...(await findOverflow(page)),
      ...(await findBarriers(page, schemes)),
    ],
  })
  expect(barriers).toEqual([])
})
