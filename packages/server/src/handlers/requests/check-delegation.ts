import type { DelegateRow } from '../../db/requests/delegates.ts'
import type { DelegationRow } from '../../db/requests/delegations.ts'
import { InvalidInputError, type WrongField } from '../../errors.ts'

/** Longer than people are away; who is away for good hands over the role. */
const mostDays = 366

export interface CheckedDelegation {
  fromUserId: string
  toUserId: string
  from: DelegateRow | undefined
  to: DelegateRow | undefined
  /** Whether who is named is among whom one can name. */
  isNear: boolean
  first: string
  last: string
  today: string
  /** Those in force on these dates in which one of the two gives or takes. */
  meeting: readonly DelegationRow[]
}

/**
 * Whether somebody can be named: another person who is still here, for one who decides, on dates on which
 * neither has named somebody or been named. A named one names no further (core/request).
 * @throws InvalidInputError
 */
export function checkDelegation(it: CheckedDelegation): void {
  const fault = faultOf(it)
  if (fault !== null) throw new InvalidInputError([fault])
}

function faultOf({
  from,
  to,
  isNear,
  first,
  last,
  today,
  meeting,
  ...it
}: CheckedDelegation): WrongField | null {
  if (from === undefined || from.hasLeft || !from.decides)
    return at('fromUserId', 'delegate-decides-nothing', 'decides no requests. Choose somebody who does.')
  if (it.toUserId === it.fromUserId)
    return at('toUserId', 'delegate-self', 'is the same person. Choose somebody else.')
  if (to === undefined)
    return at('toUserId', 'delegate-unknown', 'is no user. Choose somebody from the list.')
  if (to.hasLeft)
    return at('toUserId', 'delegate-left', 'has left. Choose somebody who is still here.', { name: to.name })
  if (!isNear)
    return at('toUserId', 'delegate-unknown', 'is out of your reach. Choose somebody from the list.')
  if (last < first)
    return at('last', 'delegate-end-before-start', 'lies before the first date. Choose it or a later one.')
  if (last < today) return at('last', 'delegate-over', 'is over. Choose today or a later date.', { today })
  if (Temporal.PlainDate.from(first).until(last).days >= mostDays)
    return at('last', 'delegate-too-long', 'is more than a year away from the first. Choose an earlier one.')
  return meetingFault(it, meeting)
}

function meetingFault(
  { fromUserId, toUserId }: Pick<CheckedDelegation, 'fromUserId' | 'toUserId'>,
  meeting: readonly DelegationRow[],
): WrongField | null {
  const own = meeting.find(({ from }) => from.userId === fromUserId)
  if (own)
    return at(
      'first',
      'delegate-overlaps',
      `meets ${own.first} to ${own.last}, when ${own.to.name} decides already. End that first, or choose other dates.`,
      { name: own.to.name, first: own.first, last: own.last },
    )
  const further = meeting.find(({ from }) => from.userId === toUserId)
  if (further)
    return at(
      'toUserId',
      'delegate-is-away',
      `has named ${further.to.name} from ${further.first} to ${further.last}. Choose somebody else, or other dates.`,
      { name: further.from.name, to: further.to.name, first: further.first, last: further.last },
    )
  const taken = meeting.find(({ to }) => to.userId === fromUserId)
  if (taken)
    return at(
      'first',
      'delegate-of-delegate',
      `meets ${taken.first} to ${taken.last}, in which this person decides for ${taken.from.name}: that cannot be passed on. End that first, or choose other dates.`,
      { name: taken.from.name, first: taken.first, last: taken.last },
    )
  return null
}

const at = (field: string, code: string, message: string, values?: Record<string, string>): WrongField => ({
  field,
  code,
  message,
  ...(values && { values }),
})
