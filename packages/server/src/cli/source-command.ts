import type { Direction } from '@rollcall/core'
import { loadConfig } from '../config.ts'
import { systemActor } from '../context.ts'
import { createSource, createToken, directionsOf } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { openContext } from './open-context.ts'

export const sourceCommand: Command = {
  usage: `Usage: rollcall source --name NAME --profile PROFILE [--zone ZONE] [--directions JSON]

Adds a security system, if there is none of that name yet, and prints a new token for its agent, valid for a year. The token is shown once.
  --profile PROFILE   virdi-unis, zkteco-att2000, attlog or aglog
  --zone ZONE         the zone of its clock, default Asia/Seoul
  --directions JSON   what its direction codes mean, for instance {"1":"in","2":"out"}; default by profile`,
  options: {
    name: { type: 'string' },
    profile: { type: 'string' },
    zone: { type: 'string' },
    directions: { type: 'string' },
  },
  run: async (values, env) => {
    const { name, profile, zone = 'Asia/Seoul', directions } = values as Record<string, string | undefined>
    if (!name || !profile) throw new UsageError('--name and --profile are needed.')
    const meanings = directions === undefined ? directionsOf(profile) : parseDirections(directions)
    await using opened = openContext(loadConfig(env), 'source')
    const sourceId = await createSource(opened.ctx, systemActor, {
      name,
      profile,
      zone,
      directions: meanings,
    })
    const { token } = await createToken(opened.ctx, systemActor, { sourceId, label: name })
    console.log(token)
    return 0
  },
}

const known = ['in', 'out', 'breakOut', 'breakIn', 'unknown']

function parseDirections(text: string): Record<string, Direction> {
  try {
    const parsed = JSON.parse(text)
    if (Object.values(parsed).every((value) => known.includes(String(value)))) return parsed
  } catch {
    // Explained below.
  }
  throw new UsageError(`--directions: must be JSON that maps each code to one of ${known.join(', ')}.`)
}
