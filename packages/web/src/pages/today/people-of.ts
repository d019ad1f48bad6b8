import type { Presence } from '../../api/days.ts'
import type { TodaySearch } from './search.ts'

export type Shown = Presence | 'late' | 'remote'

/** Which people of a date are asked for. */
export const peopleOf = (date: string, { show, department }: Pick<TodaySearch, 'show' | 'department'>) => ({
  date,
  ...(show === undefined ? {} : { presence: show as Shown }),
  ...(department === undefined ? {} : { departmentId: department }),
})
