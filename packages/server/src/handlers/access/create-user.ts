import { randomUUID } from 'node:crypto'
import type { Actor, Context } from '../../context.ts'
import { insertRoleGrant } from '../../db/access/role-grants.ts'
import {
  findUserByEmail,
  findUserOfEmployee,
  insertUser,
  replaceEmployeeOfUser,
} from '../../db/access/users.ts'
import type { Db } from '../../db/kit/connect.ts'
import { listNames } from '../../db/people/people.ts'
import { ConflictError, InvalidInputError } from '../../errors.ts'
import { changeAccess } from './change-access.ts'
import { type AccessLink, makeAccessLink } from './create-access-link.ts'
import { checkGrant, type GrantInput } from './grant-input.ts'
import { recordAudit } from './record-audit.ts'

export interface CreateUserInput {
  email: string
  name: string
  employeeId: number | null
  grants: readonly GrantInput[]
}

/**
 * Adds a user with roles, and makes the link with which they set their password; it is shown once. With
 * single sign-on they need no link. Sent twice, the second is told that the e-mail is taken.
 * @throws ForbiddenError, InvalidInputError, ConflictError
 */
export async function createUser(
  ctx: Context,
  actor: Actor,
  input: CreateUserInput,
): Promise<{ userId: string; link: AccessLink }> {
  const email = emailOf(input.email)
  const userId = randomUUID()
  return await changeAccess(ctx, actor, async (tx) => {
    if (input.name.trim() === '')
      throw new InvalidInputError([{ field: 'name', message: 'must not be empty.' }])
    if (await findUserByEmail(tx, email))
      throw new ConflictError(`${email} is a user already.`, 'email-taken')
    await insertUser(tx, { id: userId, email, name: input.name.trim(), at: ctx.clock.now() })
    await setEmployee(tx, userId, input.employeeId)
    for (const [place, grant] of input.grants.entries()) {
      await checkGrant(tx, grant, `grants.${place}.`)
      await insertRoleGrant(tx, { userId, ...grant })
    }
    const link = await makeAccessLink(ctx, tx, userId)
    await recordAudit(tx, ctx, actor, {
      action: 'create-user',
      subject: `user:${email}`,
      employeeId: input.employeeId,
      after: { name: input.name.trim(), employeeId: input.employeeId, grants: input.grants },
    })
    return { userId, link }
  })
}

/**
 * In lower case, as it is stored.
 * @throws InvalidInputError
 */
export function emailOf(text: string): string {
  const email = text.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254)
    throw new InvalidInputError([{ field: 'email', message: 'is not an e-mail address.' }])
  return email
}

/**
 * Links a user to an employee.
 * @throws InvalidInputError for somebody who does not exist, ConflictError for somebody who has a user
 */
export async function setEmployee(tx: Db, userId: string, employeeId: number | null): Promise<void> {
  if (employeeId !== null) {
    if ((await listNames(tx, [employeeId])).size === 0)
      throw new InvalidInputError([
        { field: 'employeeId', message: 'No such person. Look the person up again.' },
      ])
    const other = await findUserOfEmployee(tx, employeeId)
    if (other !== undefined && other !== userId)
      throw new ConflictError('This employee has a user already. Unlink that one first.', 'employee-taken')
  }
  await replaceEmployeeOfUser(tx, userId, employeeId)
}
