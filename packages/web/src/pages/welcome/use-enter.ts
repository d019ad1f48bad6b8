import { useRouter } from '@tanstack/react-router'
import { type Me, startSession } from '../../api/me.ts'

/** Goes in after somebody signed in: nothing of whoever was here before stays. */
export function useEnter(): (pathFor: (me: Me) => string) => Promise<void> {
  const { history } = useRouter()
  return async (pathFor) => {
    const me = await startSession()
    if (me !== null) history.replace(pathFor(me))
  }
}
