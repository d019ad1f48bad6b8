import { type CycleFault, cycleFaults, readPlan, ShapeError, type WorkPlan } from '@rollcall/core'
import { isDayOff, type PatternInput, type ShiftInput } from './company-input.ts'
import { type Fault, twice } from './list-faults.ts'

type Drafts<Item> = readonly (Item | null)[]

/** The plans of shifts by name, and what is wrong with those that have none. */
export function readShifts(shifts: Drafts<ShiftInput>): { plans: Map<string, WorkPlan>; faults: Fault[] } {
  const plans = new Map<string, WorkPlan>()
  const faults = twice(shifts, 'shifts', 'name')
  for (const [place, shift] of shifts.entries()) {
    if (shift === null) continue
    const { name, ...plan } = shift
    const path = `shifts[${place}]`
    if (isDayOff(name))
      faults.push({ field: `${path}.name`, message: `“${name}” is the word for a day off. Choose another.` })
    try {
      plans.set(name, readPlan(plan, path))
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error
      faults.push({ field: error.path, message: error.reason })
    }
  }
  return { plans, faults }
}

/** Cycles of shifts that nobody defined, or that nobody can work. */
export function patternFaults(patterns: Drafts<PatternInput>, shifts: Drafts<ShiftInput>): Fault[] {
  const { plans } = readShifts(shifts)
  const names = new Set(shifts.map((shift) => shift?.name))
  const off: WorkPlan = { segments: [] }
  return [
    ...twice(patterns, 'patterns', 'from', ({ name, from }) => `${name}, ${from}`),
    ...patterns.flatMap((pattern, place) => {
      if (pattern === null) return []
      const path = `patterns[${place}].cycle`
      const unknown = pattern.cycle.flatMap((word, day) =>
        isDayOff(word) || names.has(word) || names.has(undefined)
          ? []
          : [unknownShift(word, `${path}[${day}]`)],
      )
      const cycle = pattern.cycle.map((word) => plans.get(word) ?? off)
      return [...unknown, ...cycleFaults(cycle).map((fault) => cycleFault(fault, pattern, path))]
    }),
  ]
}

const unknownShift = (word: string, field: string): Fault => ({
  field,
  message: `no shift is called “${word}”. Define it, or write offday or weeklyHoliday for a day without work.`,
})

function cycleFault({ code, cycleDay }: CycleFault, { cycle }: PatternInput, path: string): Fault {
  if (code === 'EMPTY_CYCLE')
    return { field: path, message: 'is empty. Write at least one day: a shift, offday or weeklyHoliday.' }
  const next = cycle[(cycleDay! + 1) % cycle.length]
  const message = `“${cycle[cycleDay!]}” ends after “${next}” of the next day begins. Put a day off between them, or change one of the shifts.`
  return { field: `${path}[${cycleDay}]`, message }
}
