import type { AttentionRow } from '../../db/requests/pending.ts'

/** What a decision should look at first, the gravest first. */
const attentions = ['OTHERS_AWAY', 'BEGUN', 'SOON', 'LONG'] as const
type Attention = (typeof attentions)[number]

/** So many days together are many. */
const longDays = 5
const soonDays = 1

/** Why a request needs a look: others of the team are away, dates have begun, begin soon, or are many. */
export function attentionOf({ firstDate, days, awayPeople }: AttentionRow, today: string): Attention[] {
  const ahead = Temporal.PlainDate.from(today).until(firstDate).days
  const holds: Record<Attention, boolean> = {
    OTHERS_AWAY: awayPeople > 0,
    BEGUN: ahead <= 0,
    SOON: ahead > 0 && ahead <= soonDays,
    LONG: days >= longDays,
  }
  return attentions.filter((one) => holds[one])
}

interface Placed {
  id: number
  attention: readonly Attention[]
  awayPeople: number
  firstDate: string
}

const rankOf = ({ attention: [gravest] }: Placed) =>
  gravest === undefined ? attentions.length : attentions.indexOf(gravest)

/** What needs a look first; of two alike where more are away, then the nearer date. */
export const byConsequence = (a: Placed, b: Placed): number =>
  rankOf(a) - rankOf(b) ||
  b.attention.length - a.attention.length ||
  b.awayPeople - a.awayPeople ||
  a.firstDate.localeCompare(b.firstDate) ||
  a.id - b.id
