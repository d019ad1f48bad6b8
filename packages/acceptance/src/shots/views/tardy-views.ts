import { neverAnswered, outOfOrder, type View } from './view.ts'

/** Who was tardy: sums, bars, days; `late` came late `on` a date. */
export const tardyViews = (late: number, on: string): View[] => {
  const path = `/tardy?month=${on.slice(0, 7)}`
  return [
    { name: 'tardy', who: 'hr', path },
    { name: 'tardy-by-department', who: 'hr', path: `${path}&by=departments&period=quarter` },
    { name: 'tardy-days', who: 'hr', path: `${path}&by=days&band=3` },
    { name: 'tardy-day', who: 'hr', path: `${path}&by=days&day=${on}&of=${late}` },
    { name: 'tardy-missing', who: 'manager', path: `${path}&kind=missing&by=days` },
    { name: 'tardy-never', who: 'auditor', path: '/tardy?month=2019-01' },
    { name: 'tardy-own', who: 'employee', path: `${path}&period=year` },
    { name: 'tardy-loading', who: 'hr', path, ...neverAnswered('**/api/tardy?**') },
    { name: 'tardy-failing', who: 'hr', path, ...outOfOrder('**/api/tardy?**') },
  ]
}
