import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { meQuery } from '../api/me.ts'
import { signInAddress } from '../pages/sign-in/search.ts'
import { GoTo } from './go-to.tsx'
import { Loaded } from './loaded.tsx'
import { MeContext } from './me-context.ts'
import { Opening } from './opening.tsx'

// Apart, so that whoever signs in first need not wait for it.
const AppFrame = lazy(async () => ({ default: (await import('./app-frame.tsx')).AppFrame }))

/** Lets in who is signed in, and sends everybody else to sign in. Another user begins with fresh pages. */
export function SignedInFrame() {
  const query = useQuery(meQuery())
  const { href } = useLocation()
  if (query.data === null) return <GoTo href={signInAddress(href)} />
  return (
    <Suspense fallback={<Opening />}>
      {query.data === undefined ? (
        <Opening>
          <Loaded query={query}>{() => null}</Loaded>
        </Opening>
      ) : (
        <MeContext value={query.data}>
          <AppFrame key={query.data.user.id} />
        </MeContext>
      )}
    </Suspense>
  )
}
