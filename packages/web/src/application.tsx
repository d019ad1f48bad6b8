import { Component, lazy, type ReactNode, Suspense, use, useState } from 'react'
import { queryClient } from './api/client.ts'
import { meQuery } from './api/me.ts'
import { signInAddress } from './pages/sign-in/search.ts'
import { FailedPage } from './parts/failed-page.tsx'
import { Opening } from './parts/opening.tsx'

const SignIn = lazy(async () => ({ default: (await import('./pages/sign-in/sign-in-page.tsx')).SignInPage }))
const fetchInside = () => import('./inside.tsx')
const Inside = lazy(async () => ({ default: (await fetchInside()).Inside }))

const beginning = whereToBegin()

/** Whoever comes without a session is led to sign-in; that nobody answers is said inside. */
async function whereToBegin(): Promise<'signIn' | 'inside'> {
  const { pathname, search, hash } = window.location
  if (pathname === '/sign-in') return 'signIn'
  if (pathname === '/welcome') return 'inside'
  const me = await queryClient.fetchQuery(meQuery()).catch(() => undefined)
  if (me !== null) return 'inside'
  window.history.replaceState(null, '', signInAddress(`${pathname}${search}${hash}`))
  return 'signIn'
}

/** Sign-in comes first, and alone: the router and all that is inside are fetched when somebody enters. */
export function Application() {
  return (
    <Boundary>
      <Suspense fallback={<Opening />}>
        <First />
      </Suspense>
    </Boundary>
  )
}

function First() {
  const [entered, setEntered] = useState(false)
  if (entered || use(beginning) === 'inside') return <Inside />
  return (
    <SignIn
      onTry={() => void fetchInside().catch(() => {})}
      onEnter={(next) => {
        window.history.replaceState(null, '', next)
        setEntered(true)
      }}
    />
  )
}

/** Says that a part could not be fetched, where nothing else is there yet to say it. */
class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null }

  static getDerivedStateFromError = (error: Error) => ({ error })

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Opening>
        <FailedPage error={error} reset={() => window.location.reload()} />
      </Opening>
    )
  }
}
