import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Spot } from './use-selection.ts'

/** What is dragged: a shift (null for a day off), or the cell of a person. */
export type Dragged = { shiftId: number | null } | { from: Spot }

export interface Drag {
  dragged: Dragged
  over: Spot | null
  x: number
  y: number
}

/** So far a pointer goes before a press becomes a drag. */
const leastPixels = 6

const spotAt = (x: number, y: number): Spot | null => {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]')
  return cell ? { row: Number(cell.dataset.row), place: Number(cell.dataset.place) } : null
}

/** A mouse or pen that takes something and lets it go over a cell. A finger scrolls; Escape lets go. */
export function useDrag(onDrop: (dragged: Dragged, spot: Spot) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const pressed = useRef<{ dragged: Dragged; x: number; y: number } | null>(null)
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => {
    const end = () => {
      pressed.current = null
      setDrag(null)
    }
    const move = ({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
      const press = pressed.current
      if (press === null) return
      const isFar = Math.hypot(x - press.x, y - press.y) >= leastPixels
      setDrag((before) =>
        before === null && !isFar ? null : { dragged: press.dragged, over: spotAt(x, y), x, y },
      )
    }
    const release = ({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
      const press = pressed.current
      const isDrag = press !== null && Math.hypot(x - press.x, y - press.y) >= leastPixels
      const spot = isDrag ? spotAt(x, y) : null
      if (press !== null && spot !== null) drop.current(press.dragged, spot)
      end()
    }
    const letGo = ({ key }: globalThis.KeyboardEvent) => key === 'Escape' && end()
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', letGo)
    return () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', letGo)
    }
  }, [])
  const take = (event: PointerEvent, dragged: Dragged) => {
    if (event.pointerType === 'touch' || event.button !== 0) return
    pressed.current = { dragged, x: event.clientX, y: event.clientY }
  }
  return { drag, take }
}
