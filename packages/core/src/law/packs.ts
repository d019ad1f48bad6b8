import { europe } from './europe.ts'
import { korea } from './korea.ts'
import type { RulePack } from './rule-pack.ts'

const packs: readonly RulePack[] = [korea, europe]

/** The regions whose law is known. */
export const regions: readonly string[] = packs.map(({ region }) => region)

/**
 * The law of the region that a site lies in.
 * @throws RangeError for a region whose law is not known
 */
export function rulePackOf(region: string): RulePack {
  const found = packs.find((pack) => pack.region === region)
  if (!found) throw new RangeError(`The law of ${region} is not known. Known are ${regions.join(', ')}.`)
  return found
}
