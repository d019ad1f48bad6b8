import type { Page } from 'playwright-core'
import { answering, either, neverAnswered, openDialog, outOfOrder, type View } from './view.ts'

const page = { who: 'hr', path: '/settings/retention' } as const
const kept = { daysFrom: '2021-12-01', factsFrom: '2021-11-24', accessFrom: '2024-12-01' }

/** In the sample nothing is old. */
const old = {
  ...{ kept, waiting: { adjustments: 1, requests: 2 }, rows: 182_430 },
  tables: [
    { table: 'work_logs', month: '2021-01', rows: 60_310 },
    { table: 'work_logs', month: '2021-11', rows: 4_020 },
    { table: 'punches', month: '2021-11', rows: 110_100 },
    { table: 'request_parts', month: null, rows: 3_900 },
    { table: 'requests', month: '2021-09', rows: 3_800 },
    { table: 'audit_events', month: '2024-03', rows: 290 },
    { table: 'employees', month: null, rows: 10 },
  ],
}
const run = {
  ...{ kept, askedBy: 'hr@sample.test', askedAt: '2026-12-01T04:50:00Z', reason: '연 1회 정기 삭제' },
  ...{ rows: 182_430, gone: 75_000, finishedAt: null, failed: false, counts: { punches: 75_000 } },
}
const preview = answering('**/api/retention/preview', (answer: object) => void Object.assign(answer, old))
const runIs = (more: object) =>
  answering('**/api/retention', (answer: { run: object }) => {
    answer.run = { ...run, ...more }
  })

/** How long is kept, and what is older. */
export const retentionViews = (): View[] => [
  { name: 'retention', ...page },
  { name: 'retention-of-auditor', who: 'auditor', path: page.path },
  { name: 'retention-old', ...page, ...preview },
  { name: 'retention-under-way', ...page, ...runIs({}) },
  { name: 'retention-done', ...page, ...runIs({ gone: run.rows, finishedAt: '2026-12-01T04:55:00Z' }) },
  { name: 'retention-loading', ...page, ...neverAnswered('**/api/retention') },
  { name: 'retention-failing', ...page, ...outOfOrder('**/api/retention') },
  { name: 'retention-years', ...page, open: (at) => openDialog(at, '보존 기간 변경', 'Change the years') },
  { name: 'retention-too-few', ...page, open: tooFew, refused: true },
]

async function tooFew(at: Page): Promise<void> {
  await openDialog(at, '보존 기간 변경', 'Change the years')
  await at.getByRole('textbox', { name: either('근태 기록', 'Records of work') }).fill('2')
  await at.getByRole('dialog').getByLabel(either('사유', 'Reason')).fill('-')
  await at.getByRole('dialog').locator('[type=submit]').click()
  await at.locator('[aria-invalid=true]').first().waitFor()
}
