import { neverAnswered, openDialog, outOfOrder, type View } from './view.ts'

const page = { who: 'hr', path: '/reports' } as const

/** What is read and exported of a month. */
export const reportViews: View[] = [
  { name: 'reports', ...page },
  { name: 'reports-loading', ...page, ...neverAnswered('**/api/reports/*') },
  { name: 'reports-failing', ...page, ...outOfOrder('**/api/reports/*') },
  { name: 'reports-empty', who: 'hr', path: '/reports?month=2001-01' },
  { name: 'reports-export', ...page, open: (on) => openDialog(on, '내보내기', 'Export') },
]
