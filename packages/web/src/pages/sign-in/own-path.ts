/** Where to go after sign-in: a path of these pages, never another site. */
export function ownPath(next: string | undefined): string {
  if (next === undefined || !/^\/(?![/\\])/.test(next)) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(next, here)) return '/'
  const { origin, pathname, search, hash } = new URL(next, here)
  if (origin !== here || pathname.startsWith('//') || pathname === '/sign-in') return '/'
  return `${pathname}${search}${hash}`
}
