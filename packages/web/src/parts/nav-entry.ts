import type { Action } from '../api/me.ts'
import type { TextId } from '../texts/texts.ts'

/** How a page stands in the navigation: where it is, what it is called, and who may see it. */
export interface NavEntry {
  to: string
  text: TextId
  action: Action
}
