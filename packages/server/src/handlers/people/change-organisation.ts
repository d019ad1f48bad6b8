import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { everythingChanged, notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { refusal } from './refusal.ts'

/* What the acts on departments and on teams share. */

/**
 * Runs an act of whoever may change the organisation, one after another; open pages hear of what changed.
 * @throws ForbiddenError
 */
export async function changeOrganisation<T extends { changed: boolean }>(
  ctx: Context,
  actor: Actor,
  act: (tx: Db) => Promise<T>,
): Promise<T> {
  assertMayForCompany(actor, 'manage-organisation')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const done = await act(tx)
    if (done.changed) await notifyChanged(tx, everythingChanged)
    return done
  })
}

interface Names {
  name: string
  nameEn: string
}

/** @throws InvalidInputError without a name */
export function readNames({ name, nameEn }: Names): Names {
  const names = { name: name.trim().normalize('NFC'), nameEn: nameEn.trim().normalize('NFC') }
  if (names.name === '') throw refusal('name', 'Enter a name.', 'field-name')
  return names
}

export const nameTaken = (what: string, name: string) =>
  refusal('name', `“${name}” stands in the list of ${what} already. Choose another name.`, 'name-taken')
