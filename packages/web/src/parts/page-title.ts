import { useEffect } from 'react'

export const showTitle = (title: string) => {
  document.title = `${title} · Rollcall`
}

/** Names the tab of the browser after what a page shows, once it is known. */
export function usePageTitle(title: string | undefined): void {
  // After each drawing, not only after another title: the route's own name may have been put in its place.
  useEffect(() => {
    if (title !== undefined) showTitle(title)
  })
}
