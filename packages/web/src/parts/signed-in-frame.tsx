import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { meQuery } from '../api/me.ts'
import { GoTo } from './go-to.tsx'
import { Bones, Loaded } from './loaded.tsx'
import { MeContext } from './me-context.ts'

// Apart, so that whoever signs in first need not wait for it.
const AppFrame = lazy(async () => ({ default: (await import('./app-frame.tsx')).AppFrame }))

/** Lets in who is signed in, and sends everybody else to sign in. Another user begins with fresh pages. */
export function SignedInFrame() {
  const query = useQuery(meQuery())
  const { href } = useLocation()
  if (query.data === null)
    return <GoTo href={href === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(href)}`} />
  return (
    <Loaded query={query}>
      {(me) => (
        <MeContext value={me}>
          <Suspense fallback={<Bones />}>
            <AppFrame key={me?.user.id} />
          </Suspense>
        </MeContext>
      )}
    </Loaded>
  )
}
