import type { Me } from '../api/me.ts'
import type { Search } from './search.ts'

/** Somebody goes to a page: what its address says, and who it is. */
export interface Visit {
  me: Me
  params: Readonly<Record<string, string>>
  search: Search
}

interface LoaderContext {
  context: { me: Me | null }
  params: Readonly<Record<string, string>>
  location: { search: Search }
}

/**
 * The loader of a page inside: what the page shows is asked for before it opens. Only on the way in: another
 * date is asked for by the page itself, which keeps the old one meanwhile.
 */
export const loads =
  (load: (visit: Visit) => Promise<unknown>) =>
  async ({ context: { me }, params, location: { search } }: LoaderContext): Promise<void> => {
    // Who is not known to be signed in gets nothing, and is sent to sign in by the frame.
    if (me !== null) await load({ me, params, search })
  }

/** The loader of a page that shows nothing from the server. */
export const noLoad = () => {}
