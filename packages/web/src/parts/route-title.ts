import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTexts } from '../texts/language.ts'
import type { TextId } from '../texts/texts.ts'
import { showTitle } from './page-title.ts'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /**
     * What the tab of the browser is called, null where the page says it itself. A page may say it better
     * once it knows what it shows.
     */
    title: TextId | null
  }
}

/** Names the tab after the route. Stands before the page, so that the page has the last word. */
export function RouteTitle() {
  const { say } = useTexts()
  const text = useRouterState({ select: ({ matches }) => matches.at(-1)?.staticData.title })
  const title = text ? say(text) : null
  useEffect(() => {
    if (title !== null) showTitle(title)
  }, [title])
  return null
}
