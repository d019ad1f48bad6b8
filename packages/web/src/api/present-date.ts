import { queryClient } from './client.ts'
import { keys } from './keys.ts'
import type { Me } from './me.ts'

/**
 * Which date it is for whoever is signed in: where she works a day begins at its cutoff, not at midnight. The
 * browser's before the server has said.
 */
export const presentDate = (): string =>
  queryClient.getQueryData<Me | null>(keys.me)?.today ?? new Date().toLocaleDateString('sv')
