import type { Page } from 'playwright-core'
import { answering, either, neverAnswered, openDialog, outOfOrder, type View } from './view.ts'

/** Who is in, a month and a day; `late` came late `on` a date. */
export const dayViews = (late: number, on: string): View[] => {
  const month = on.slice(0, 7)
  return [
    { name: 'today', who: 'hr', path: '/' },
    { name: 'today-of-manager', who: 'manager', path: '/today' },
    { name: 'late', who: 'hr', path: `/?show=late&date=${on}` },
    { name: 'nobody-late', who: 'hr', path: '/?show=late&date=2019-01-01' },
    { name: 'late-source', who: 'hr', path: '/', ...answering<LateSources>('**/api/today', addLateSources) },
    { name: 'opening', who: 'hr', path: '/', ...neverAnswered('**/api/me') },
    { name: 'not-opening', who: 'hr', path: '/', ...outOfOrder('**/api/me') },
    { name: 'today-loading', who: 'hr', path: '/', ...neverAnswered('**/api/today') },
    { name: 'today-failing', who: 'hr', path: '/', ...outOfOrder('**/api/today') },
    { name: 'people-failing', who: 'hr', path: '/', ...outOfOrder('**/api/today/people?**') },
    {
      name: 'connection-lost',
      who: 'hr',
      path: '/',
      ...outOfOrder('**/api/events'),
      shows: (page) => page.getByRole('status').first().waitFor(),
    },
    {
      name: 'finding-explained',
      who: 'hr',
      path: `/people/${late}?month=${month}`,
      width: 1440,
      open: async (page) => {
        await page.locator('td [tabindex="0"]').first().focus()
        await page.getByRole('tooltip').waitFor()
      },
    },
    { name: 'palette', who: 'auditor', path: '/audit', open: (page) => openPalette(page, '') },
    {
      name: 'palette-found',
      who: 'auditor',
      path: '/audit',
      open: async (page) => {
        await openPalette(page, 'ㄱ')
        await page
          .getByRole('dialog')
          .getByRole('group', { name: either('구성원', 'People') })
          .waitFor()
      },
    },
    {
      name: 'palette-finds-nothing',
      who: 'hr',
      path: '/',
      open: async (page) => {
        await openPalette(page, '9999999')
        await page.getByText(either('일치하는 항목이 없습니다', 'Nothing found')).waitFor()
      },
    },
    {
      name: 'account-menu',
      who: 'hr',
      path: '/',
      open: async (page) => {
        await page.locator('[aria-haspopup=menu]').click()
        await page.getByRole('menu').waitFor()
      },
    },
    {
      name: 'more-pages',
      who: 'admin',
      path: '/users',
      width: 390,
      open: (page) => openDialog(page, '더보기', 'More'),
    },
    {
      name: 'way-past',
      who: 'hr',
      path: '/no-such-page',
      refused: true,
      open: (page) => page.keyboard.press('Tab'),
    },
    { name: 'person', who: 'hr', path: `/people/${late}?month=${month}` },
    { name: 'empty-month', who: 'hr', path: `/people/${late}?month=2019-01` },
    { name: 'person-loading', who: 'hr', path: `/people/${late}`, ...neverAnswered('**/api/employees/**') },
    { name: 'person-failing', who: 'hr', path: `/people/${late}`, ...outOfOrder('**/api/employees/**') },
    { name: 'no-such-person', who: 'hr', path: '/people/999999', refused: true },
    { name: 'day', who: 'hr', path: `/people/${late}?month=${month}&day=${on}` },
    {
      name: 'empty-day',
      who: 'hr',
      path: `/people/${late}?month=2019-01&day=2019-01-01`,
      shows: (page) => page.getByRole('dialog').waitFor(),
    },
    { name: 'no-such-page', who: 'hr', path: '/no-such-page', refused: true },
  ]
}

interface LateSources {
  lateSources: { name: string; nameEn: string; readThrough: string | null }[]
}

function addLateSources({ lateSources }: LateSources): void {
  const readThrough = Temporal.Now.instant().subtract({ hours: 30 }).toString()
  lateSources.push(
    { name: '서울 본사 출입', nameEn: 'Seoul doors', readThrough },
    { name: '평택 공장 지문', nameEn: 'Pyeongtaek readers', readThrough: null },
  )
}

async function openPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+KeyK')
  await page.getByRole('dialog').getByRole('combobox').fill(text)
  await page.getByRole('listbox').waitFor()
}
