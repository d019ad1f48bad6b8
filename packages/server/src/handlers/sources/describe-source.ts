import type { Actor, Context } from '../../context.ts'
import { findSourceNamed, loadSourceSettings, type SourceSettings } from '../../db/sources/sources.ts'
import { assertMayForCompany } from '../access/assert-may.ts'

export type DescribedSource = { id: number; profile: string } & Pick<SourceSettings, 'zone' | 'directions'>

/** The source of this name and how it is read; null if there is none. */
export async function describeSource(
  ctx: Context,
  actor: Actor,
  name: string,
): Promise<DescribedSource | null> {
  assertMayForCompany(actor, 'manage-sources')
  const source = await findSourceNamed(ctx.db, name)
  if (!source) return null
  const [settings] = await loadSourceSettings(ctx.db, source.id)
  return { id: source.id, profile: source.profile, zone: settings!.zone, directions: settings!.directions }
}
