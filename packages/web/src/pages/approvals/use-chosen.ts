import { type KeyboardEvent, useRef, useState } from 'react'

const arrows: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/**
 * Which rows of a list are chosen. Arrows lead from box to box, with Shift they choose on the way; Ctrl+A
 * chooses all. What is no longer in the list is not chosen any more.
 */
export function useChosen(ids: readonly number[]) {
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set())
  const list = useRef<HTMLUListElement>(null)
  const choose = (id: number, isChosen: boolean) =>
    setMarked((before) => {
      const after = new Set(before)
      if (isChosen) after.add(id)
      else after.delete(id)
      return after
    })
  const chooseAll = (all: boolean) => setMarked(new Set(all ? ids : []))
  const onKeyDown = (event: KeyboardEvent) => {
    const box = event.target as HTMLElement
    if (!box.matches('input[type=checkbox]')) return
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      chooseAll(true)
      return
    }
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
    const at = boxes.indexOf(box as HTMLInputElement)
    const to = arrows[event.key]?.(at, boxes.length)
    if (to === undefined) return
    event.preventDefault()
    const target = boxes[to]
    if (!target) return
    target.focus()
    if (event.shiftKey) for (const place of [at, to]) choose(ids[place]!, true)
  }
  return {
    chosen: ids.filter((id) => marked.has(id)),
    choose,
    chooseAll,
    clear: () => setMarked(new Set()),
    onKeyDown,
    list,
  }
}
