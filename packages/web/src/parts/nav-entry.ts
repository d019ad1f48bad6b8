import type { Me } from '../api/me.ts'
import type { TextId } from '../texts/texts.ts'
import type { IconName } from './icon.tsx'

/** How a page stands in the navigation: what it is called, and where it is for somebody. */
export interface NavEntry {
  text: TextId
  icon: IconName
  /** Null for whom the page is not. */
  pathFor: (me: Me) => string | null
  /** Shows how much waits there. */
  waits?: true
  /** Not among the tabs of a phone, wherever it stands. */
  noTab?: true
}
