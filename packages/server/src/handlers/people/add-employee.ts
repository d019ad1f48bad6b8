import { dateText, dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  listEmploymentFacts,
  loadPlaceNames,
  type PlaceNames,
  replaceEmploymentFacts,
} from '../../db/people/employments.ts'
import { findCard, insertEmployee, type PersonCard } from '../../db/people/person-cards.ts'
import { assertMay, assertMayForDepartment } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { replanPeople } from '../plans/generate-work-plans.ts'
import { type EmploymentInput, factOf } from './change-employment.ts'
import { checkPlace, saying, told } from './change-employments.ts'
import { firstDifference } from './dated-rows.ts'
import { hired } from './employment-acts.ts'
import { type CardInput, checkCardFree, readCard } from './person-card.ts'

/**
 * A person who is new: number, name, e-mail and the first employment. The same person again changes nothing.
 * Of somebody new no day was judged, so a date in the past needs no reason.
 * @throws InvalidInputError for a number or e-mail of somebody else, for dates and places that cannot be
 */
export async function addEmployee(
  ctx: Context,
  actor: Actor,
  input: CardInput & { employment: EmploymentInput },
): Promise<{ employeeId: number; changed: boolean; plans: number }> {
  const { employment } = input
  assertMay(actor, 'manage-people')
  const card = readCard(input)
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const names = await loadPlaceNames(tx)
    await checkEmployment(tx, actor, employment, names)
    const [fact] = hired([], factOf(employment))
    const rows = [fact!]
    const known = await findCard(tx, { number: card.number })
    if (known && sameCard(known, card)) {
      const stored = await listEmploymentFacts(tx, known.id)
      if (firstDifference(stored, rows, saying) === null)
        return { employeeId: known.id, changed: false, plans: 0 }
    }
    await checkCardFree(tx, card, null)
    const employeeId = await insertEmployee(tx, card)
    await replaceEmploymentFacts(tx, employeeId, rows)
    const { changed: plans } = await replanPeople(ctx, tx, [employeeId], employment.from)
    await notifyChanged(tx, everythingChanged)
    await recordAudit(tx, ctx, actor, {
      action: 'add-employee',
      subject: `employee:${employeeId}`,
      employeeId,
      after: { ...card, ...told(fact!, names) },
    })
    return { employeeId, changed: true, plans }
  })
}

async function checkEmployment(
  tx: Db,
  actor: Actor,
  employment: EmploymentInput,
  names: PlaceNames,
): Promise<void> {
  const date = dateText(dayNumber(employment.from))
  checkPlace(names, employment, date)
  await assertMayForDepartment(tx, actor, 'manage-people', employment.departmentId, date)
}

const sameCard = ({ number, name, email }: PersonCard, card: PersonCard) =>
  number === card.number && name === card.name && email === card.email
