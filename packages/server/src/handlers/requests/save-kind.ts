import { isDeepStrictEqual } from 'node:util'
import type { RequestKind } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { lockOrganisation } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import {
  countByKind,
  insertKinds,
  type KindRow,
  type KindSettings,
  listKinds,
  updateKind,
} from '../../db/requests/kinds.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMayForCompany } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { readKindSettings } from './kind-input.ts'

export type NewKind = Omit<KindSettings, 'retired'> & Pick<RequestKind, 'effect' | 'balance'>

/**
 * Another kind of request. Sent twice, the second finds it there.
 * @throws InvalidInputError with all that is wrong, by field
 */
export async function addRequestKind(
  ctx: Context,
  actor: Actor,
  { effect, balance, ...input }: NewKind,
): Promise<{ code: string; changed: boolean }> {
  assertMayForCompany(actor, 'manage-request-kinds')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const kinds = await listKinds(tx)
    const wanted = { ...input, retired: false }
    const same = kinds.find((kind) => kind.name.ko === input.name.ko.trim())
    if (same && same.effect === effect && same.balance === balance) {
      const settings = readKindSettings(wanted, effect, [])
      if (isDeepStrictEqual(settingsOf(same), settings)) return { code: same.code, changed: false }
    }
    const { retired: _, ...settings } = readKindSettings(wanted, effect, kinds)
    if (balance !== null && effect !== 'leave')
      throw new InvalidInputError([
        {
          field: 'balance',
          code: 'kind-balance',
          message: 'belongs to leave alone. Choose leave, or no balance.',
        },
      ])
    const code = codeFor(settings.name.en, kinds)
    await insertKinds(tx, [{ code, effect, balance, ...settings }])
    await recordAudit(tx, ctx, actor, {
      action: 'add-request-kind',
      subject: `request-kind:${code}`,
      after: { effect, balance, ...settings },
    })
    return { code, changed: true }
  })
}

/**
 * Changes how a kind is asked for from now on: what was asked keeps its steps and what it did. Retired, it
 * can be asked for no more. Sent twice, the second changes nothing.
 * @throws InvalidInputError with all that is wrong, by field; NotFoundError
 */
export async function changeRequestKind(
  ctx: Context,
  actor: Actor,
  { code, ...input }: KindSettings & { code: string },
): Promise<{ changed: boolean }> {
  assertMayForCompany(actor, 'manage-request-kinds')
  return await inTransaction(ctx.db, async (tx) => {
    await lockOrganisation(tx)
    const kinds = await listKinds(tx)
    const known = kinds.find((kind) => kind.code === code)
    if (!known) throw new NotFoundError('This kind of request')
    const others = kinds.filter((kind) => kind !== known)
    const settings = readKindSettings(input, known.effect, others)
    const before = settingsOf(known)
    if (isDeepStrictEqual(before, settings)) return { changed: false }
    await updateKind(tx, code, settings)
    await recordAudit(tx, ctx, actor, {
      action: 'change-request-kind',
      subject: `request-kind:${code}`,
      before,
      after: settings,
    })
    return { changed: true }
  })
}

/** All kinds with their settings, those that are retired too, and how often each was asked for. */
export async function readKindSettingsOf(ctx: Context, actor: Actor) {
  assertMayForCompany(actor, 'manage-request-kinds')
  const counts = await countByKind(ctx.db)
  return {
    kinds: (await listKinds(ctx.db)).map(({ id, ...kind }) => ({ ...kind, asked: counts.get(id) ?? 0 })),
  }
}

const settingsOf = ({ id: _, code: __, effect: ___, balance: ____, ...settings }: KindRow): KindSettings =>
  settings

/** `Study leave` is `studyLeave`; a number follows where that is taken. */
function codeFor(name: string, kinds: readonly KindRow[]): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['kind']
  const base = words
    .map((word, place) => (place === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('')
  const stem = base.slice(0, 30)
  const taken = new Set(kinds.map(({ code }) => code))
  for (let number = 1; ; number++) {
    const code = number === 1 ? stem : `${stem}${number}`
    if (!taken.has(code)) return code
  }
}
