import { neverAnswered, outOfOrder, type View } from './view.ts'

/** A week of everybody against the law; `on` is a date that is over. */
export const hoursViews = (on: string): View[] => [
  { name: 'hours', who: 'hr', path: '/hours?show=all' },
  { name: 'hours-over', who: 'auditor', path: `/hours?week=${on}&show=all` },
  { name: 'hours-unknown', who: 'manager', path: `/hours?week=${on}&show=unknown` },
  { name: 'hours-none', who: 'hr', path: '/hours?week=2019-01-07' },
  { name: 'hours-own', who: 'employee', path: `/hours?week=${on}&show=all` },
  { name: 'hours-loading', who: 'hr', path: '/hours?show=all', ...neverAnswered('**/api/hours?**') },
  { name: 'hours-failing', who: 'hr', path: '/hours?show=all', ...outOfOrder('**/api/hours?**') },
]
