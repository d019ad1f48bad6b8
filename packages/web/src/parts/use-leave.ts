import { useNavigate } from '@tanstack/react-router'
import { change } from '../api/change.ts'
import { signOut } from '../api/me.ts'
import { useAct } from './form/use-act.ts'

/** Signs out and goes to sign-in, which leads back to `next`. */
export function useLeave(next?: string) {
  const navigate = useNavigate()
  const search = next === undefined ? {} : { next }
  return useAct(change<void, void>([], () => signOut(() => navigate({ to: '/sign-in', search }))))
}
