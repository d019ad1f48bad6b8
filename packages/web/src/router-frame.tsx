import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { queryClient } from './api/client.ts'
import { keys } from './api/keys.ts'
import type { Me } from './api/me.ts'
import { Opening } from './parts/opening.tsx'
import { SignedInFrame } from './parts/signed-in-frame.tsx'

export const rootRoute = createRootRoute({
  staticData: { title: null },
  pendingComponent: Opening,
  component: Outlet,
})

/** Everything that is for somebody who signed in. */
export const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  staticData: { title: null },
  beforeLoad: () => ({ me: queryClient.getQueryData<Me | null>(keys.me) ?? null }),
  component: SignedInFrame,
})
// A pointer that passes over a link fetches the page, not what it shows: who reads a record is written down.
export const inside = { getParentRoute: () => insideRoute, preload: false } as const
