import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import {
  countUsesOfDepartment,
  type DepartmentName,
  deleteDepartment,
  findDepartment,
  insertDepartment,
  isDepartmentNamed,
  updateDepartment,
} from '../../db/people/departments.ts'
import { NotFoundError } from '../../errors.ts'
import { recordAudit } from '../access/record-audit.ts'
import { changeOrganisation, nameTaken, readNames } from './change-organisation.ts'
import { refusal } from './refusal.ts'

/* Departments and their names, each act once: sent twice, the second changes nothing. */

/**
 * A new department below another one, or at the top (null); nobody is in it, so it lies there since ever.
 * @throws InvalidInputError for a name that another department has
 */
export async function addDepartment(
  ctx: Context,
  actor: Actor,
  input: DepartmentName & { parentId: number | null },
): Promise<{ departmentId: number; changed: boolean }> {
  return await changeOrganisation(ctx, actor, async (tx) => {
    const names = readNames(input)
    const parent = await parentOf(tx, input.parentId)
    const known = await findDepartment(tx, { name: names.name })
    if (known) {
      const uses = await countUsesOfDepartment(tx, known.id, null)
      const isThisOne = known.nameEn === names.nameEn && uses.people === 0 && uses.departments === 0
      if (!isThisOne) throw nameTaken('departments', names.name)
      return { departmentId: known.id, changed: false }
    }
    const departmentId = await insertDepartment(tx, names, input.parentId)
    await recordAudit(tx, ctx, actor, {
      action: 'add-department',
      subject: `department:${departmentId}`,
      after: { ...names, parent },
    })
    return { departmentId, changed: true }
  })
}

/** @throws InvalidInputError for a name that another department has */
export async function renameDepartment(
  ctx: Context,
  actor: Actor,
  input: DepartmentName & { departmentId: number },
): Promise<{ changed: boolean }> {
  return await changeOrganisation(ctx, actor, async (tx) => {
    const names = readNames(input)
    const known = await departmentOf(tx, input.departmentId)
    const before = { name: known.name, nameEn: known.nameEn }
    if (JSON.stringify(before) === JSON.stringify(names)) return { changed: false }
    const other = await findDepartment(tx, { name: names.name })
    if (other && other.id !== known.id) throw nameTaken('departments', names.name)
    await updateDepartment(tx, known.id, names)
    await recordAudit(tx, ctx, actor, {
      action: 'rename-department',
      subject: `department:${known.id}`,
      before,
      after: names,
    })
    return { changed: true }
  })
}

/**
 * A department is none any more from a date on, null: it goes on.
 * @throws InvalidInputError while somebody works there, or a department lies below it, on or after the date
 */
export async function endDepartment(
  ctx: Context,
  actor: Actor,
  { departmentId, endsOn }: { departmentId: number; endsOn: string | null },
): Promise<{ changed: boolean }> {
  return await changeOrganisation(ctx, actor, async (tx) => {
    const known = await departmentOf(tx, departmentId)
    if (known.endedOn === endsOn) return { changed: false }
    if (endsOn !== null) await checkUnused(tx, departmentId, endsOn)
    await updateDepartment(tx, departmentId, { endedOn: endsOn })
    await recordAudit(tx, ctx, actor, {
      action: 'end-department',
      subject: `department:${departmentId}`,
      before: { endedOn: known.endedOn },
      after: { endedOn: endsOn },
      details: { name: known.name },
    })
    return { changed: true }
  })
}

/**
 * Takes away a department that was added by mistake.
 * @throws InvalidInputError if anything ever used it
 */
export async function removeDepartment(
  ctx: Context,
  actor: Actor,
  departmentId: number,
): Promise<{ changed: boolean }> {
  return await changeOrganisation(ctx, actor, async (tx) => {
    const known = await findDepartment(tx, { id: departmentId })
    if (!known) return { changed: false }
    await checkUnused(tx, departmentId, null)
    if (await isDepartmentNamed(tx, departmentId))
      throw refusal(
        'departmentId',
        'A role, a policy or a pattern was given for this department. End it on a date in place of removing it.',
        'department-named',
      )
    await deleteDepartment(tx, departmentId)
    await recordAudit(tx, ctx, actor, {
      action: 'remove-department',
      subject: `department:${departmentId}`,
      before: { name: known.name, nameEn: known.nameEn },
    })
    return { changed: true }
  })
}

async function departmentOf(tx: Db, id: number) {
  const known = await findDepartment(tx, { id })
  if (!known) throw new NotFoundError('This department')
  return known
}

async function parentOf(tx: Db, parentId: number | null): Promise<string | null> {
  if (parentId === null) return null
  const parent = await findDepartment(tx, { id: parentId })
  if (!parent || parent.endedOn !== null)
    throw refusal('parentId', 'There is no such department any more. Look it up again.', 'no-department')
  return parent.name
}

async function checkUnused(tx: Db, departmentId: number, from: string | null): Promise<void> {
  const { people, departments } = await countUsesOfDepartment(tx, departmentId, from)
  if (people === 0 && departments === 0) return
  throw refusal(
    'endsOn',
    `${people} people work there${from === null ? '' : ' on that date or later'}, and ${departments} departments lie below. Transfer and move them first, or choose a later date.`,
    'department-used',
  )
}
