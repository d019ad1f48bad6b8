import { LastingFailure } from '../failure.ts'
import type { Profile } from './profile.ts'
import { virdiUnis } from './virdi-unis.ts'
import { zktecoAtt2000 } from './zkteco-att2000.ts'

const profiles: Profile[] = [virdiUnis, zktecoAtt2000]

/**
 * The profile of a source.
 * @throws LastingFailure for one that this version does not know
 */
export function profileNamed(name: string): Profile {
  const found = profiles.find((profile) => profile.name === name)
  if (!found)
    throw new LastingFailure(
      `The server calls this source “${name}”, which this agent cannot read. It knows ${profiles.map((profile) => profile.name).join(', ')}.`,
    )
  return found
}
