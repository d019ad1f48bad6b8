// biome-ignore-all lint/a11y/useSemanticElements: a table cannot place rows that are drawn as one scrolls.
import { memo } from 'react'
import type { PlannedPerson } from '../../api/team-plans.ts'
import type { KindView } from './kind-view.ts'

export interface DayHead {
  date: string
  /** As it is said in front of what is planned. */
  words: string
  number: number
  weekday: string
  isFree: boolean
  isToday: boolean
  holiday: string | null
}

interface Props {
  row: number
  person: PlannedPerson
  kinds: readonly KindView[]
  days: readonly DayHead[]
  none: string
  /** The place that the keyboard is at, −1 in another row. */
  active: number
  /** The first and last place that are chosen in this row. */
  chosenFrom: number
  chosenTo: number
  over: number
  top: number
}

/** A person's dates. Drawn again only when something of it changed: hundreds are scrolled through. */
export const GridRow = memo(function GridRow({ row, person, kinds, days, none, ...props }: Props) {
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      className="roster-row"
      style={props.top < 0 ? undefined : { position: 'absolute', top: props.top, left: 0, right: 0 }}
    >
      <div role="rowheader" tabIndex={-1} className="roster-name" aria-colindex={1}>
        {person.employee.name} <small>{person.employee.number}</small>
      </div>
      {days.map((day, place) => {
        const kind = person.cells[place] ?? null
        const view = kind === null ? null : kinds[kind]!
        const isChosen = props.chosenFrom <= place && place <= props.chosenTo
        return (
          <div
            key={day.date}
            role="gridcell"
            aria-colindex={place + 2}
            aria-selected={isChosen}
            aria-label={`${day.words} ${view?.words ?? none}`}
            tabIndex={props.active === place ? 0 : -1}
            className="roster-cell"
            data-row={row}
            data-place={place}
            data-today={day.isToday || undefined}
            data-off={view?.colour === null || undefined}
            data-moved={view?.overridden || undefined}
            data-recent={view?.recent || undefined}
            data-over={props.over === place || undefined}
            style={view?.colour ? { background: `var(--mantine-color-${view.colour}-light)` } : undefined}
          >
            {view?.code ?? ''}
          </div>
        )
      })}
    </div>
  )
})
