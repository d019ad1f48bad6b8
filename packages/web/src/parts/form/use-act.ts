import { useMutation } from '@tanstack/react-query'
import type { Change } from '../../api/change.ts'
import type { Said } from '../toast.tsx'

export interface Then<Input, Output> {
  /** What is said when it is done, and how it is taken back. */
  said?: ((output: Output, input: Input) => Said) | undefined
  onDone?: ((output: Output, input: Input) => void) | undefined
}

/**
 * Something to do at the server: under way, refused, or done and said so. What is said, and what would undo
 * it, is of the moment in which it was begun: when it is done, the page shows what came of it.
 */
export function useAct<Input, Output>(change: Change<Input, Output>, then: Then<Input, Output> = {}) {
  return useMutation({
    ...change,
    onMutate: () => then,
    onSuccess: (output, input, { said, onDone }) => {
      if (said) void say(said(output, input))
      onDone?.(output, input)
    },
  })
}

// Apart, so that whoever signs in first need not wait for it.
const say = async (said: Said) => (await import('../toast.tsx')).toast(said)
