import { passesNewLimit } from '@rollcall/core'
import type { Decided } from '../../api/approvals.ts'
import type { BalanceChange, RequestConsequence } from '../../api/requests.ts'

const gravestFirst = ['BALANCE_BELOW_ZERO', 'OVER_LIMIT'] as const
type Grave = (typeof gravestFirst)[number]

/** What approval of a request does, as far as it is known. */
export interface Outlook {
  consequence: RequestConsequence | null
  balance: BalanceChange | null
  /** What must not be overlooked: more leave is taken than there is, a limit of the law is passed. */
  graves: Grave[]
}

/** What the preview of a decision says of one of its requests. */
export function outlookOf(preview: Decided | undefined, id: number): Outlook {
  const consequence = preview?.consequences.find(({ requestId }) => requestId === id) ?? null
  const { balance = null, refused = null } = preview?.requests.find(({ requestId }) => requestId === id) ?? {}
  const holds: Record<Grave, boolean> = {
    BALANCE_BELOW_ZERO: refused === 'BALANCE_SHORT' || (balance !== null && balance.afterMinutes < 0),
    OVER_LIMIT: (consequence?.weeks ?? []).some(({ before, after }) =>
      passesNewLimit(before.findings, after.findings),
    ),
  }
  return { consequence, balance, graves: gravestFirst.filter((one) => holds[one]) }
}

/** The requests whose approval is grave before the others, which stay in the order in which they came. */
export function byConsequence<Request extends { id: number }>(
  requests: readonly Request[],
  preview: Decided | undefined,
): Request[] {
  const ranks = new Map(
    requests.map(({ id }) => {
      const [gravest] = outlookOf(preview, id).graves
      return [id, gravest === undefined ? gravestFirst.length : gravestFirst.indexOf(gravest)]
    }),
  )
  return requests.toSorted((one, other) => ranks.get(one.id)! - ranks.get(other.id)!)
}
