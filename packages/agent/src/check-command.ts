import { readClock } from './mssql/source-clock.ts'
import { type AgentOptions, openReader } from './run-agent.ts'

/** Connects to both sides and prints what an operator wants to know before trusting it. */
export async function checkCommand(options: AgentOptions): Promise<number> {
  await using opened = await openReader(options)
  const { reader, report } = opened
  const { source, checkpoint, tokenExpiresAt } = await reader.client.checkpoint()
  const clock = await readClock(reader.system, source.zone, reader.now)
  console.log(
    `Server:      ${options.server.url}, source “${source.name}” (${source.profile}, ${source.zone})`,
  )
  console.log(`SQL Server:  ${options.mssql.host}:${options.mssql.port}, all columns found`)
  console.log(`Permissions: ${report.permissions}`)
  console.log(`Clock:       ${clock.localNow}, ${Math.round(clock.differenceSeconds)} s off`)
  console.log(`Token:       valid until ${tokenExpiresAt ?? 'ever'}`)
  console.log(`Checkpoint:  ${checkpoint ?? 'none, the first reading will begin at the beginning'}`)
  return 0
}
