import { type KeyboardEvent, useRef, useState } from 'react'

export interface Spot {
  row: number
  place: number
}

export interface Selection {
  active: Spot
  anchor: Spot
}

const between = (value: number, most: number) => Math.max(0, Math.min(most, value))

/** Where an arrow leads from a cell; undefined for a key that is none of the grid's. */
function moved(event: KeyboardEvent, { row, place }: Spot, rows: number, days: number): Spot | undefined {
  const all = event.ctrlKey || event.metaKey
  const to: Record<string, Spot> = {
    ArrowUp: { row: row - 1, place },
    ArrowDown: { row: row + 1, place },
    ArrowLeft: { row, place: place - 1 },
    ArrowRight: { row, place: place + 1 },
    PageUp: { row: row - 10, place },
    PageDown: { row: row + 10, place },
    Home: { row: all ? 0 : row, place: 0 },
    End: { row: all ? rows - 1 : row, place: days - 1 },
  }
  const found = to[event.key]
  return found && { row: between(found.row, rows - 1), place: between(found.place, days - 1) }
}

/** The cell that the keyboard is at, and those that were chosen from it on. */
export function useSelection(rows: number, days: number, goTo: (spot: Spot) => void) {
  const start = { row: 0, place: 0 }
  const [selection, setSelection] = useState<Selection>({ active: start, anchor: start })
  const grid = useRef<HTMLDivElement>(null)
  const select = (spot: Spot, extend: boolean) => {
    setSelection(({ anchor }) => ({ active: spot, anchor: extend ? anchor : spot }))
    goTo(spot)
    // The row may only be drawn after the list has scrolled to it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        grid.current
          ?.querySelector<HTMLElement>(`[data-row="${spot.row}"][data-place="${spot.place}"]`)
          ?.focus({ preventScroll: true }),
      ),
    )
  }
  return {
    grid,
    selection,
    select,
    onKeyDown: (event: KeyboardEvent, act: () => void) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        act()
        return
      }
      const to = moved(event, selection.active, rows, days)
      if (to === undefined) return
      event.preventDefault()
      select(to, event.shiftKey)
    },
  }
}

/** The rows and places that are chosen, both ends included. */
export function chosen({ active, anchor }: Selection) {
  const [rows, places] = (['row', 'place'] as const).map((key) =>
    [active[key], anchor[key]].sort((a, b) => a - b),
  )
  return {
    rows: [rows![0]!, rows![1]!] as const,
    places: [places![0]!, places![1]!] as const,
  }
}
