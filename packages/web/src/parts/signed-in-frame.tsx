import { useQuery } from '@tanstack/react-query'
import { Navigate, useLocation } from '@tanstack/react-router'
import { meQuery } from '../api/me.ts'
import { AppFrame } from './app-frame.tsx'
import { Loaded } from './loaded.tsx'
import { MeContext } from './me-context.ts'

/** Lets in who is signed in, and sends everybody else to sign in. Another user begins with fresh pages. */
export function SignedInFrame() {
  const query = useQuery(meQuery())
  const { href } = useLocation()
  if (query.data === null)
    return <Navigate to="/sign-in" search={href === '/' ? {} : { next: href }} replace />
  return (
    <Loaded query={query}>
      {(me) => (
        <MeContext value={me}>
          <AppFrame key={me?.user.id} />
        </MeContext>
      )}
    </Loaded>
  )
}
