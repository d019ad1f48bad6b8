import type { RequestKind } from '../../api/requests.ts'
import type { Say } from '../../texts/language.ts'

const groups = ['leave', 'place', 'time', 'record'] as const
type Group = (typeof groups)[number]

const groupOf: Record<NonNullable<RequestKind['effect']>, Group> = {
  leave: 'leave',
  remote: 'place',
  trip: 'place',
  overtime: 'time',
  outing: 'time',
  correction: 'record',
  excuse: 'record',
}

/** What can be asked for, by what it is about, in the order in which the company has it. */
export const kindGroups = (
  kinds: readonly RequestKind[],
  say: Say,
): { group: string; kinds: RequestKind[] }[] =>
  groups
    .map((group) => ({
      group: say(`ask.group.${group}`),
      kinds: kinds.filter(({ effect }) => (effect === null ? 'time' : groupOf[effect]) === group),
    }))
    .filter((each) => each.kinds.length > 0)
