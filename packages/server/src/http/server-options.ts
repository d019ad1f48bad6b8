import type { AccessRoutes } from './routes/access/access-routes.ts'

/** Calls `listener` with each change until the returned function is called. */
export type Subscribe = (listener: (payload: string) => void) => () => void

export interface ServerOptions extends AccessRoutes {
  webDir: string
  /** Hands out what the database tells about changes. */
  subscribe: Subscribe
  /** Addresses and networks whose word about the client's address is believed. */
  trustedProxies?: readonly string[]
  /** How often an open stream asks whether its session still lives. */
  streamCheckMs?: number
}
