import { expect, test } from 'vitest'
import { findBarriers } from './find-barriers.ts'
import { openCompany } from './shared-company.ts'
import { listViews } from './views/views.ts'
import { allLooks, visit } from './visit.ts'

// Some two hundred views in four looks, light and dark: it takes as long as everything else beside it.
test('every page, drawer, dialog and menu can be used in both languages, at both widths, light and dark', {
  timeout: 40 * 60_000,
}, async () => {
  await using company = await openCompany()
  const barriers = await visit(allLooks(await listViews(company.accounts)), {
    ...company,
    onPage: (page, { schemes }) => findBarriers(page, schemes),
  })
  expect(barriers).toEqual([])
})
