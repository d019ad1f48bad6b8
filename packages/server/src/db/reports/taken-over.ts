import type { AdjustedFigure, Figure } from '@rollcall/core'
import { type RawBuilder, sql } from 'kysely'

type Figures = Partial<Record<Figure, number | null>>

/** What a closed day was frozen as, and what it is by what became known; null where there is no log. */
export interface Adjusted {
  date: string
  before: Figures | null
  after: Figures | null
}

/**
 * What the months between two dates take over of closed days. It belongs where the person works last in
 * them; of who left before (`gone`), where the closed day was. A month that was opened again says itself
 * what is known.
 */
export const takenOver = ({ from, to }: { from: string; to: string }): RawBuilder<unknown> => sql`
  select adjustments.*, coalesce(last.department_id, closings.department_id) as department_id,
    last.department_id is null as gone
  from adjustments
  join closings on closings.id = closing_id and reopened_at is null
  left join lateral (
    select department_id from employments
    where employments.employee_id = adjustments.employee_id and during && daterange(${from}, ${to}, '[]')
    order by lower(during) desc limit 1
  ) as last on true
  where status = 'accepted' and into_month between ${from}::date and ${to}::date
`

/** By how much a figure is another; null where one of both is not known. A day without a log has none. */
export const differenceOf = (
  { before, after }: Pick<Adjusted, 'before' | 'after'>,
  figure: AdjustedFigure,
) => {
  const [was, is] = [before, after].map((figures) => (figures === null ? 0 : (figures[figure] ?? null)))
  return was === null || is === null ? null : is! - was!
}
