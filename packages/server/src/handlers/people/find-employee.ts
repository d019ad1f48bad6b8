import type { Context } from '../../context.ts'
import { findEmployeeId } from '../../db/people/read-people.ts'
import { NotFoundError } from '../../errors.ts'

/**
 * The id of the person with this number.
 * @throws NotFoundError
 */
export async function findEmployee(ctx: Context, number: string): Promise<number> {
  const id = await findEmployeeId(ctx.db, number)
  if (id === undefined) throw new NotFoundError(`A person with the number ${number}`)
  return id
}
