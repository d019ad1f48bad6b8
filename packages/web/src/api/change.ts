import type { QueryKey } from '@tanstack/react-query'

/** Something that is changed at the server, and the queries that are read again afterwards. */
export interface Change<Input, Output> {
  mutationFn: (input: Input) => Promise<Output>
  meta: { refreshes: readonly QueryKey[] }
}

/** `useAct(change(…))` is over when what it made stale has been read again. */
export const change = <Input, Output>(
  refreshes: readonly QueryKey[],
  mutationFn: (input: Input) => Promise<Output>,
): Change<Input, Output> => ({ mutationFn, meta: { refreshes } })

/** The change with what it is done to. */
export const bound = <Input, Output>(
  { mutationFn, meta }: Change<Input, Output>,
  input: Input,
): Change<void, Output> => ({ mutationFn: () => mutationFn(input), meta })
