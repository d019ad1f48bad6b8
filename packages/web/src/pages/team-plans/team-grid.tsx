// biome-ignore-all lint/a11y/useSemanticElements: a table cannot place rows that are drawn as one scrolls.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PlannedPerson } from '../../api/team-plans.ts'
import { useTexts } from '../../texts/language.ts'
import { type DayHead, GridRow } from './grid-row.tsx'
import type { KindView } from './kind-view.ts'
import { isNarrow } from './narrow.ts'
import { chosen, type Selection, type Spot, useSelection } from './use-selection.ts'

/** Drawn out of sight on either side. */
const ahead = 6

interface Props {
  people: readonly PlannedPerson[]
  kinds: readonly KindView[]
  days: readonly DayHead[]
  over: Spot | null
  onOpen: (selection: Selection) => void
  onTake: (event: PointerEvent, spot: Spot) => void
}

const spotOf = (target: EventTarget): Spot | null => {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-place]')
  return cell ? { row: Number(cell.dataset.row), place: Number(cell.dataset.place) } : null
}

/** People × dates. Of the rows those in sight are drawn; on paper all of them. */
export function TeamGrid({ people, kinds, days, over, onOpen, onTake }: Props) {
  const { say } = useTexts()
  const scroll = useRef<HTMLDivElement>(null)
  const isPrinting = usePrinting()
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroll.current,
    // As the style sheet has it.
    estimateSize: () => (isNarrow() ? 44 : 34),
    overscan: ahead,
    getItemKey: (index) => people[index]!.employee.id,
  })
  const { grid, selection, select, onKeyDown } = useSelection(people.length, days.length, ({ row }) =>
    virtual.scrollToIndex(row),
  )
  const { rows, places } = chosen(selection)
  const shown = isPrinting
    ? people.map((_, index) => ({ index, start: -1 }))
    : virtual.getVirtualItems().map(({ index, start }) => ({ index, start }))
  // Somebody who is out of sight cannot be where the keyboard comes in.
  const entry = shown.some(({ index }) => index === selection.active.row)
    ? selection.active
    : { row: shown[0]?.index ?? 0, place: selection.active.place }
  return (
    <div ref={scroll} className="roster" style={{ '--days': days.length } as CSSProperties}>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={say('teamPlans.title')}
        aria-rowcount={people.length + 1}
        aria-colcount={days.length + 1}
        aria-multiselectable
        onKeyDown={(event) => onKeyDown(event, () => onOpen(selection))}
        onPointerDown={(event) => {
          const spot = spotOf(event.target)
          if (spot === null) return
          select(spot, event.shiftKey)
          onTake(event, spot)
        }}
        onClick={({ target, nativeEvent }) => {
          const spot = spotOf(target)
          // A thumb has neither Enter nor a second click.
          if (spot && (nativeEvent as unknown as PointerEvent).pointerType === 'touch')
            onOpen({ active: spot, anchor: spot })
        }}
        onDoubleClick={(event) => {
          if (spotOf(event.target)) onOpen(selection)
        }}
      >
        <Head days={days} />
        <div
          role="rowgroup"
          className="roster-body"
          style={isPrinting ? undefined : { position: 'relative', height: virtual.getTotalSize() }}
        >
          {shown.map(({ index, start }) => {
            const isChosen = rows[0] <= index && index <= rows[1]
            return (
              <GridRow
                key={people[index]!.employee.id}
                row={index}
                person={people[index]!}
                kinds={kinds}
                days={days}
                none={say('teamPlans.none')}
                active={entry.row === index ? entry.place : -1}
                chosenFrom={isChosen ? places[0] : 0}
                chosenTo={isChosen ? places[1] : -1}
                over={over?.row === index ? over.place : -1}
                top={start}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

function Head({ days }: { days: readonly DayHead[] }) {
  const { say } = useTexts()
  return (
    <div role="rowgroup" className="roster-head">
      <div role="row" tabIndex={-1} aria-rowindex={1} className="roster-row" style={{ height: 43 }}>
        <div role="columnheader" tabIndex={-1} aria-colindex={1} className="roster-name">
          {say('teamPlans.person')}
        </div>
        {days.map((day, place) => (
          <div
            key={day.date}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={place + 2}
            aria-label={[day.words, day.holiday, day.isToday ? say('teamPlans.today') : null]
              .filter(Boolean)
              .join(', ')}
            title={day.holiday ?? undefined}
            className="roster-day"
            data-free={day.isFree || undefined}
            data-today={day.isToday || undefined}
          >
            <b>{day.number}</b>
            <span>{day.weekday}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** Whether the page is being put on paper. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const root = document.documentElement
    const scheme = () => root.getAttribute('data-mantine-color-scheme') ?? 'light'
    let before = scheme()
    const begin = () => {
      before = scheme()
      // Paper is light.
      root.setAttribute('data-mantine-color-scheme', 'light')
      flushSync(() => setPrinting(true))
    }
    const end = () => {
      root.setAttribute('data-mantine-color-scheme', before)
      setPrinting(false)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
