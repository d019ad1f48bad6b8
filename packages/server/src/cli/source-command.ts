import { type ProfileName, profiles } from '@rollcall/contract/profiles'
import type { Direction } from '@rollcall/core'
import { loadConfig } from '../config.ts'
import { type Context, systemActor } from '../context.ts'
import { ConflictError } from '../errors.ts'
import { createSource, createToken, describeSource, nameSource, setDirections } from '../handlers/index.ts'
import { type Command, UsageError } from './command.ts'
import { openContext } from './open-context.ts'
import { parseDirections } from './parse-directions.ts'
import { sayNextSteps } from './say-next-steps.ts'

const names = Object.keys(profiles) as ProfileName[]

export const sourceCommand: Command = {
  usage: `Usage: rollcall source --name NAME --profile PROFILE [--name-en NAME] [--zone ZONE] [--directions JSON]
       rollcall source --name NAME --directions JSON
       rollcall source --name NAME --name-en NAME

Adds a security system and prints a token for its agent, valid for a year, and what to do with it. The token is shown once.
Of a name that exists nothing is changed, and a further token is printed: the older ones stay valid until they end.
  --name-en NAME      what it is called in English, default the name itself. Of a name that exists: from now on
  --profile PROFILE   ${names.join(', ')}
  --zone ZONE         the zone of its clock, default Asia/Seoul
  --directions JSON   what its direction codes mean, for instance {"1":"in","2":"out"}; default: what the agent says of
                      its profile. Of a name that exists: says it from now on, and all its punches are read anew`,
  options: {
    name: { type: 'string' },
    'name-en': { type: 'string' },
    profile: { type: 'string' },
    zone: { type: 'string' },
    directions: { type: 'string' },
  },
  run: async (values, env) => {
    const { name, profile, zone, directions, 'name-en': nameEn } = values as Partial<Record<string, string>>
    if (!name) throw new UsageError('--name is needed.')
    const said = directions === undefined ? null : parseDirections(directions)
    if (profile !== undefined && !isProfile(profile))
      throw new UsageError(`--profile: there is no “${profile}”. Known are ${names.join(', ')}.`)
    const config = loadConfig(env)
    await using opened = openContext(config, 'source')
    const { ctx } = opened
    const known = await describeSource(ctx, systemActor, name)
    if (known !== null) {
      refuseOther(name, known, { profile, zone })
      if (nameEn !== undefined) {
        await nameSource(ctx, systemActor, { sourceId: known.id, nameEn })
        console.log(`“${name}” is called “${nameEn.trim() || name}” in English.`)
        if (said === null) return 0
      }
      if (said !== null) return await tellDirections(ctx, name, known.id, said)
    } else if (profile === undefined) throw new UsageError('--profile is needed for a new source.')
    const source = {
      name,
      profile: known?.profile ?? profile!,
      zone: known?.zone ?? zone ?? 'Asia/Seoul',
    }
    const sourceId = await createSource(ctx, systemActor, {
      ...source,
      nameEn,
      ...(said ? { directions: said } : {}),
    })
    const { token, expiresAt } = await createToken(ctx, systemActor, { sourceId, label: name })
    console.log(token)
    const understood = said !== null || Object.keys(known?.directions ?? {}).length > 0
    sayNextSteps({ ...source, existed: known !== null, understood, serverUrl: config.publicUrl, expiresAt })
    return 0
  },
}

const isProfile = (name: string): name is ProfileName => names.some((known) => known === name)

function refuseOther(
  name: string,
  known: { profile: string; zone: string },
  said: { profile: string | undefined; zone: string | undefined },
): void {
  for (const key of ['profile', 'zone'] as const)
    if (said[key] !== undefined && said[key] !== known[key])
      throw new ConflictError(
        `There is a source “${name}” already, and its ${key} is ${known[key]}, not ${said[key]}. Nothing was changed. Leave --${key} out for a further token, or choose another name.`,
      )
}

async function tellDirections(
  ctx: Context,
  name: string,
  sourceId: number,
  directions: Record<string, Direction>,
): Promise<number> {
  const { punchesChanged } = await setDirections(ctx, systemActor, { sourceId, directions })
  console.log(
    `The codes of “${name}” mean what you said. ${punchesChanged} punches are read differently now, and their days are derived anew.`,
  )
  return 0
}
