import { useRouter } from '@tanstack/react-router'
import { SignInPage } from './sign-in-page.tsx'

/** Sign-in after somebody was in: they signed out, or their session ended. */
export function SignInRoute() {
  const { history } = useRouter()
  return <SignInPage onEnter={(next) => history.replace(next)} />
}
