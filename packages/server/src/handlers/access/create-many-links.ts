import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor, Context } from '../../context.ts'
import { type Candidate, insertAccounts, listCandidates } from '../../db/access/accounts-for-many.ts'
import { InvalidInputError } from '../../errors.ts'
import { departmentsOn } from '../people/departments-within.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { hashToken } from './authenticate-token.ts'
import { changeAccess } from './change-access.ts'
import { type AccessLink, userLinkHours } from './create-access-link.ts'
import { recordAudit } from './record-audit.ts'

export interface ManyLinksInput {
  /** Of this department and what lies below it today; null for all. */
  departmentId: number | null
  /** These people alone; null for everybody. */
  numbers: readonly string[] | null
  /** Makes a new link for those too whose link has not been used, which then works no more. */
  renew: boolean
}

/** Why somebody got no link. */
export type NoLinkReason = 'hasAccount' | 'hasLink' | 'hasLeft' | 'noEmail' | 'emailTaken' | 'unknown'

export interface ManyLinks {
  made: { number: string; name: string; email: string; link: AccessLink }[]
  passedOver: { number: string; name: string | null; why: NoLinkReason }[]
}

/** As many as one file holds. */
const mostAtOnce = 5000

/**
 * Makes accounts with one-time links for people who cannot sign in yet, each with the e-mail that HR has
 * entered, and says of everybody else why not. The links are in the answer and nowhere else. Sent twice, the
 * second passes over those who have a link.
 * @throws ForbiddenError
 * @throws InvalidInputError for more than 5,000 at once
 */
export async function createManyLinks(ctx: Context, actor: Actor, input: ManyLinksInput): Promise<ManyLinks> {
  return await changeAccess(ctx, actor, async (tx) => {
    const at = ctx.clock.now()
    const date = await todayOfCompany(tx, at)
    const { departmentId, numbers } = input
    const reach = {
      company: departmentId === null,
      departmentIds: departmentId === null ? [] : [departmentId],
    }
    const departmentIds = await departmentsOn(tx, { ...reach, self: false }, date)
    const people = await listCandidates(tx, { departmentIds, numbers, date }, at)
    const [getOne, passedOver] = sorted(people, input)
    if (getOne.length > mostAtOnce)
      throw new InvalidInputError([
        {
          field: 'departmentId',
          message: `These are ${getOne.length} people; at most ${mostAtOnce} at once. Choose a department or numbers.`,
        },
      ])
    const expiresAt = at.add({ hours: userLinkHours })
    const made = getOne.map((person) => ({
      ...person,
      userId: person.userId ?? randomUUID(),
      token: `rcl_${randomBytes(32).toString('base64url')}`,
    }))
    await insertAccounts(
      tx,
      made.map(({ token, ...person }) => ({ ...person, hash: hashToken(token) })),
      { at, expiresAt },
    )
    if (made.length > 0)
      await recordAudit(tx, ctx, actor, {
        action: 'create-many-links',
        subject: `employees:${made.length}`,
        details: { ...input, numbers: made.map(({ number }) => number), expiresAt: expiresAt.toString() },
      })
    return {
      made: made.map(({ number, name, email, token }) => ({
        number,
        name,
        email,
        link: { token, expiresAt },
      })),
      passedOver,
    }
  })
}

type WithEmail = Candidate & { email: string }

function sorted(
  people: readonly Candidate[],
  { numbers, renew }: ManyLinksInput,
): [WithEmail[], ManyLinks['passedOver']] {
  const known = new Set(people.map(({ number }) => number))
  const unknown = [...new Set(numbers)].filter((number) => !known.has(number))
  const passedOver: ManyLinks['passedOver'] = unknown.map((number) => ({
    number,
    name: null,
    why: 'unknown',
  }))
  const getOne: WithEmail[] = []
  for (const person of people) {
    const why = reasonOf(person, renew)
    if (why === null) getOne.push(person as WithEmail)
    else passedOver.push({ number: person.number, name: person.name, why })
  }
  return [getOne, passedOver]
}

function reasonOf(person: Candidate, renew: boolean): NoLinkReason | null {
  if (person.hasLeft) return 'hasLeft'
  if (person.hasWayIn) return 'hasAccount'
  if (person.email === null) return 'noEmail'
  if (person.emailTaken) return 'emailTaken'
  return person.hasLink && !renew ? 'hasLink' : null
}
