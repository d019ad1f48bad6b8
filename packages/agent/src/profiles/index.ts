import { profiles } from '@rollcall/contract/ingest'
import { LastingFailure } from '../failure.ts'
import type { Profile } from './profile.ts'
import { virdiUnis } from './virdi-unis.ts'
import { zktecoAtt2000 } from './zkteco-att2000.ts'

const known: { readonly [Name in Profile['name']]: Profile & { name: Name } } = {
  'virdi-unis': virdiUnis,
  'zkteco-att2000': zktecoAtt2000,
}

/**
 * The profile of a source.
 * @throws LastingFailure for one that this version does not know, or that is read from files
 */
export function profileNamed(name: string): Profile {
  const found = Object.values(known).find((profile) => profile.name === name)
  if (found) return found
  if (Object.entries(profiles).some(([one, way]) => one === name && way === 'file'))
    throw new LastingFailure(
      `The server calls this source “${name}”: its rows come from export files. Push them with rollcall-agent file PATH…`,
    )
  throw new LastingFailure(
    `The server calls this source “${name}”, which this agent cannot read. It knows ${Object.keys(known).join(', ')}.`,
  )
}
