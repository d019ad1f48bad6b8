import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTexts } from '../texts/language.ts'

/**
 * At the end of a list: what follows is asked for as it comes near, or by the button, alone after a failure.
 */
function MoreOnScroll({
  text,
  loading,
  failed,
  onMore,
}: {
  text: string
  loading: boolean
  failed: boolean
  onMore: () => void
}) {
  const end = useRef<HTMLButtonElement>(null)
  const more = useRef(onMore)
  useEffect(() => {
    more.current = onMore
  })
  useEffect(() => {
    if (loading || failed || end.current === null) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) more.current()
      },
      { rootMargin: '600px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [loading, failed])
  return (
    <Button ref={end} variant="default" loading={loading} onClick={onMore}>
      {text}
    </Button>
  )
}

export interface Paged {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  isFetchNextPageError: boolean
  fetchNextPage: (options: { cancelRefetch: boolean }) => unknown
}

/** The same of a query that comes page by page; nothing after the last. */
export function MoreOfQuery({ query }: { query: Paged }) {
  const { say } = useTexts()
  return query.hasNextPage ? (
    <MoreOnScroll
      text={say('app.more')}
      loading={query.isFetchingNextPage}
      failed={query.isFetchNextPageError}
      onMore={() => void query.fetchNextPage({ cancelRefetch: false })}
    />
  ) : null
}
