import type { ShiftColour } from '@rollcall/core'
import { bound, type Change } from '../../api/change.ts'
import { type Pattern, renamePattern, renameShift, type Shift } from '../../api/patterns.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { useTexts } from '../../texts/language.ts'

export type Retired = { shift: Shift } | { pattern: Pattern }

interface From {
  /** Null: it is in use for good. */
  retiredOn: string | null
}

export const thatOf = (of: Retired) => ('shift' in of ? of.shift : of.pattern)

/** Retires a shift or a pattern, on the version as it was read or as it is by now. */
export function retiring(of: Retired, version = thatOf(of).version): Change<From, { version: number }> {
  if ('shift' in of) {
    const { id, name, code } = of.shift
    const colour = of.shift.colour as ShiftColour
    return {
      ...renameShift,
      mutationFn: (from) => renameShift.mutationFn({ id, name, code, colour, version, ...from }),
    }
  }
  const { id, name } = of.pattern
  return { ...renamePattern, mutationFn: (from) => renamePattern.mutationFn({ id, name, version, ...from }) }
}

/** Takes it back that something was retired. */
export function useAgain() {
  const { say } = useTexts()
  return useAct(
    { ...renameShift, mutationFn: (of: Retired) => retiring(of).mutationFn({ retiredOn: null }) },
    {
      said: ({ version }, of) => ({
        text: say('patterns.usedAgain', { name: thatOf(of).name }),
        undo: bound(retiring(of, version), { retiredOn: thatOf(of).retiredOn }),
      }),
    },
  )
}
