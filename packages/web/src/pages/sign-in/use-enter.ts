import { useRouter } from '@tanstack/react-router'
import { type Me, startSession } from '../../api/me.ts'

/** Goes in after somebody signed in: nothing of whoever was here before stays. */
export function useEnter(): (next: string | ((me: Me) => string)) => Promise<void> {
  const router = useRouter()
  return async (next) => {
    const me = await startSession()
    if (me !== null) router.history.replace(typeof next === 'string' ? next : next(me))
  }
}
