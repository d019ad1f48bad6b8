import { dayNumber } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import {
  type ActOptions,
  changeEmployments,
  type EmploymentAct,
  type EmploymentChanged,
  type PlaceInput,
} from './change-employments.ts'
import { corrected, hired, parted, removed, transferred } from './employment-acts.ts'

/* The acts upon a person's employments, each once: sent twice, the second changes nothing. */

/** `until`: the first day on which it no longer holds, null for good. */
export interface EmploymentInput extends PlaceInput {
  from: string
  until: string | null
}

/** A person begins, or comes back. */
export async function hireEmployee(
  ctx: Context,
  actor: Actor,
  input: EmploymentAct & EmploymentInput,
  options?: ActOptions,
): Promise<EmploymentChanged> {
  return await changeEmployments(
    ctx,
    actor,
    { ...input, ...options, action: 'hire-employee', on: dayNumber(input.from), place: placeOf(input) },
    (rows) => hired(rows, factOf(input)),
  )
}

/** A person works elsewhere or as something else from a day on. */
export async function transferEmployee(
  ctx: Context,
  actor: Actor,
  input: EmploymentAct & PlaceInput & { from: string },
  options?: ActOptions,
): Promise<EmploymentChanged> {
  const on = dayNumber(input.from)
  const place = placeOf(input)
  return await changeEmployments(
    ctx,
    actor,
    { ...input, ...options, action: 'transfer-employee', on, place },
    (rows) => transferred(rows, on, place),
  )
}

/** A person leaves after a last day. */
export async function endEmployment(
  ctx: Context,
  actor: Actor,
  input: EmploymentAct & { lastDay: string },
  options?: ActOptions,
): Promise<EmploymentChanged> {
  const on = dayNumber(input.lastDay)
  return await changeEmployments(ctx, actor, { ...input, ...options, action: 'end-employment', on }, (rows) =>
    parted(rows, on),
  )
}

/** The employment that begins on `employment` was other than it was written down. */
export async function correctEmployment(
  ctx: Context,
  actor: Actor,
  input: EmploymentAct & EmploymentInput & { employment: string },
  options?: ActOptions,
): Promise<EmploymentChanged> {
  return await changeEmployments(
    ctx,
    actor,
    {
      ...input,
      ...options,
      action: 'correct-employment',
      on: dayNumber(input.employment),
      place: placeOf(input),
    },
    (rows) => corrected(rows, dayNumber(input.employment), factOf(input)),
  )
}

/** The employment that begins on `employment` was none. */
export async function removeEmployment(
  ctx: Context,
  actor: Actor,
  input: EmploymentAct & { employment: string },
  options?: ActOptions,
): Promise<EmploymentChanged> {
  const on = dayNumber(input.employment)
  return await changeEmployments(
    ctx,
    actor,
    { ...input, ...options, action: 'remove-employment', on },
    (rows) => removed(rows, on),
  )
}

const placeOf = ({ departmentId, siteId, title }: PlaceInput): PlaceInput => ({
  departmentId,
  siteId,
  title: title.trim(),
})

export const factOf = (input: EmploymentInput) => ({
  ...placeOf(input),
  fromDay: dayNumber(input.from),
  untilDay: input.until === null ? null : dayNumber(input.until),
})
