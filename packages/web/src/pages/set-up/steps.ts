import type { Me } from '../../api/me.ts'
import type { SetUp } from '../../api/sites.ts'
import { pagesOf } from '../../parts/navigation.ts'

export interface SetUpStep {
  id: 'hr' | 'site' | 'people' | 'plans' | 'source' | 'read' | 'users'
  done: boolean
  /** The page where it is done; null for somebody else's. */
  href: string | null
}

const pageOfStep: Readonly<Record<SetUpStep['id'], string>> = {
  hr: '/users',
  site: '/settings/sites',
  people: '/people',
  plans: '/plans/patterns',
  source: '/sources',
  read: '/sources',
  users: '/users',
}

/** What is done and what is not, in the order in which one needs the other. */
export function setUpSteps(counts: SetUp, me: Me): SetUpStep[] {
  const own = new Set(pagesOf(me).map(({ to }) => to))
  const step = (id: SetUpStep['id'], done: boolean): SetUpStep => ({
    id,
    done,
    href: own.has(pageOfStep[id]) ? pageOfStep[id] : null,
  })
  return [
    step('hr', counts.hr > 0),
    step('site', counts.sites > 0),
    step('people', counts.people > 0),
    step('plans', counts.assignments > 0),
    step('source', counts.sources > 0),
    step('read', counts.sourcesRead > 0),
    step('users', counts.users > 2),
  ]
}
