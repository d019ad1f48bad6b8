import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/**
 * Goes to another page in the place of this one: once, however often it is drawn until that page is there.
 */
export function GoTo({ href }: { href: string }) {
  const { history } = useRouter()
  const first = useRef(href)
  useEffect(() => history.replace(first.current), [history])
  return null
}
