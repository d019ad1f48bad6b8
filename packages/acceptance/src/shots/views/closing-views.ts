import type { Page } from 'playwright-core'
import { answering, either, neverAnswered, outOfOrder, type View } from './view.ts'

const open = '**/api/closings/blockers?**'
const board = '**/api/closings/*/*/board'

interface Item {
  key: string
  [field: string]: unknown
}
interface Board {
  mayAct: boolean
  codes: { code: string; items: Item[] }[]
}

/** Opens what a code tells, and chooses all of it. */
async function chooseAll(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /기록 누락|Missing in or out/ })
    .first()
    .click()
  await page.locator('.board-items input[type=checkbox]').first().check()
}

/** The board before a close, and the departments of a month; `month` is one with something in it. */
export const closingViews = (department: number, month: string): View[] => {
  const ofBoard = { who: 'hr', path: `/closing/${department}/${month}` } as const
  const busy = answering<Board>(board, (answer) => Object.assign(answer, { codes: everything(month) }))
  return [
    { name: 'closing', who: 'hr', path: `/closing?month=${month}` },
    { name: 'closing-none', who: 'hr', path: '/closing?month=2001-01' },
    { name: 'closing-loading', who: 'hr', path: '/closing', ...neverAnswered(open) },
    { name: 'closing-failing', who: 'hr', path: '/closing', ...outOfOrder(open) },
    { name: 'board', ...ofBoard },
    { name: 'board-clear', who: 'hr', path: `/closing/${department}/2001-01` },
    { name: 'board-busy', ...ofBoard, ...busy },
    { name: 'board-chosen', ...ofBoard, ...busy, open: chooseAll },
    {
      name: 'board-accept',
      ...ofBoard,
      ...busy,
      open: async (page) => {
        await chooseAll(page)
        await page.getByRole('button', { name: either('사유를 쓰고 인정', 'Accept with a reason') }).click()
        await page.getByRole('dialog').waitFor()
      },
    },
    {
      name: 'board-read-only',
      ...ofBoard,
      who: 'auditor',
      ...busy,
      open: (page) =>
        page
          .getByRole('button', { name: /기록 누락|Missing in or out/ })
          .first()
          .click(),
    },
    { name: 'board-loading', ...ofBoard, ...neverAnswered(board) },
    { name: 'board-failing', ...ofBoard, ...outOfOrder(board) },
  ]
}

const nothing = {
  employee: null,
  date: null,
  in: null,
  out: null,
  minutes: null,
  weekFindings: [],
  requestIds: [],
  source: null,
  badge: null,
  nameAtSource: null,
  punches: null,
  time: null,
  remindedAt: null,
  accepted: null,
}

/** One of everything: the sample company has not all of it. */
function everything(month: string) {
  const person = (name: string, id: number) => ({ id, number: `E-${id}`, name })
  const of = (code: string, owner: string, blocks: boolean, items: object[], accepted = 0) => ({
    ...{
      code,
      blocks,
      owner,
      acceptable: true,
      count: items.length - accepted,
      accepted,
      people: items.length,
    },
    items: items.map((item, place) => ({ ...nothing, key: `${code} ${place}`, ...item })),
  })
  const gate = { name: '본사 정문', nameEn: 'Main gate' }
  const reminded = { remindedAt: `${month}-28T01:00:00Z` }
  const accepted = { by: 'person:hr@demo.test', at: `${month}-28T01:00:00Z`, reason: '본인 확인' }
  return [
    of(
      'MISSING_SIDE',
      'employee',
      true,
      [
        { employee: person('김하늘', 1), date: `${month}-03`, in: '08:57' },
        { employee: person('박서준', 2), date: `${month}-04`, out: '18:04', ...reminded },
        { employee: person('이도윤', 3), date: `${month}-05`, in: '09:01', accepted },
      ],
      1,
    ),
    of('UNKNOWN_BADGE', 'hr', true, [{ source: gate, badge: '00417', nameAtSource: '방문 3', punches: 12 }]),
    of('NO_BADGE', 'hr', true, [{ employee: person('김하늘', 1), date: `${month}-02` }]),
    of('SOURCE_BEHIND', 'operator', true, [{ source: gate, time: `${month}-27T22:10:00Z` }]),
    of('TARDY', 'employee', false, [
      { employee: person('김하늘', 1), date: `${month}-10`, in: '09:21', minutes: 21 },
    ]),
    of('WEEK_LIMIT', 'manager', false, [
      { employee: person('이도윤', 3), date: `${month}-09`, minutes: 3240, weekFindings: ['WEEK_BREACH'] },
    ]),
  ]
}
