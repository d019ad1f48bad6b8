import { askClocks } from './clocks.ts'
import { type AgentOptions, openReader } from './run-agent.ts'

/** Connects to both sides and prints what an operator wants to know before trusting it. */
export async function checkCommand(options: AgentOptions): Promise<number> {
  await using opened = await openReader(options)
  const { reader, report } = opened
  const { state, clocks } = await askClocks(reader)
  const { source, checkpoint, tokenExpiresAt } = state
  console.log(
    `Server:      ${options.server.url}, source “${source.name}” (${source.profile}, ${source.zone})`,
  )
  console.log(
    `SQL Server:  ${options.mssql.host}:${options.mssql.port}, ${encryption(options.mssql.encrypt)}, all columns can be read`,
  )
  console.log(`Permissions: ${report.permissions}`)
  console.log(
    `Clocks:      against the server's, this host's is ${Math.round(clocks.agentSeconds)} s off, the source's (${clocks.localNow}) ${Math.round(clocks.agentSeconds + clocks.sourceSeconds)} s`,
  )
  console.log(`Token:       valid until ${tokenExpiresAt ?? 'ever'}`)
  console.log(`Checkpoint:  ${checkpoint ?? 'none, the first reading will begin at the beginning'}`)
  return 0
}

const encryption = (wish: AgentOptions['mssql']['encrypt']) =>
  wish === false ? 'not encrypted' : wish === 'strict' ? 'encrypted (strict)' : 'encrypted'
