import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { meQuery } from '../api/me.ts'
import { AppFrame } from './app-frame.tsx'
import { GoTo } from './go-to.tsx'
import { Loaded } from './loaded.tsx'
import { MeContext } from './me-context.ts'

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
          <AppFrame key={me?.user.id} />
        </MeContext>
      )}
    </Loaded>
  )
}
