import { only, textOf } from '../../parts/search.ts'

export interface SignInSearch {
  /** Where to go afterwards. */
  next?: string
  /** What went wrong before. */
  error?: string
}

export function readSignInSearch(search: string): SignInSearch {
  const { next, error } = Object.fromEntries(new URLSearchParams(search))
  return { ...only('next', textOf(next)), ...only('error', textOf(error)) }
}

/** Where to sign in before a page of ours is shown. */
export const signInAddress = (next: string): string =>
  next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
