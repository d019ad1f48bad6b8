import { profiles } from '@rollcall/contract/profiles'

export interface NewToken {
  name: string
  profile: string
  zone: string
  existed: boolean
  /** Somebody said already what its codes mean. */
  understood: boolean
  serverUrl: string
  expiresAt: Temporal.Instant
}

/**
 * Says what to do with a source's token. On the error stream, so that the other one holds the token alone.
 */
export function sayNextSteps({
  name,
  profile,
  zone,
  existed,
  understood,
  serverUrl,
  expiresAt,
}: NewToken): void {
  const lines = [
    existed
      ? `There is a source “${name}” already (${profile}, ${zone}); it stays as it is. This is a further token for it.`
      : `The source “${name}” (${profile}, ${zone}) was added.`,
    `The token above is shown once, and is valid until ${expiresAt.toString().slice(0, 10)}. On the host of the agent:`,
    '',
    `  export ROLLCALL_SERVER_URL=${serverUrl} ROLLCALL_SOURCE_TOKEN=…`,
    ...(readsFiles(profile) ? forFiles : forDatabase),
    ...(readsFiles(profile) && !understood ? sayCodes(name) : []),
  ]
  console.error(lines.join('\n'))
}

const readsFiles = (profile: string) =>
  Object.entries(profiles).some(([known, way]) => known === profile && way === 'file')

const forDatabase = [
  '  export ROLLCALL_MSSQL_HOST=… ROLLCALL_MSSQL_USER=rollcall_agent ROLLCALL_MSSQL_PASSWORD=…',
  '  npx rollcall-agent check   # says what it found and what is missing',
  '  npx rollcall-agent run',
]

const forFiles = ['  npx rollcall-agent file PATH…']

const sayCodes = (name: string) => [
  '',
  'What its keys say is not trusted until you say what the codes mean:',
  `  npx rollcall source --name ${JSON.stringify(name)} --directions '{"CODE":"in","CODE":"out"}'`,
]
