import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemo } from '@rollcall/sandbox/demo/start-demo'
import { punchAndWait } from './punch-and-wait.ts'

const usage = `Usage: npm run smoke

Starts a sample company of its own, looks whether people are in, puts a punch into the security system over TDS and waits until it is on the page.
Exit code 1 if nobody is there or the punch takes longer than 5 seconds.`

const longestMs = 5000

export async function main(args: readonly string[], _env: unknown): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage)
    return 0
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-smoke-'))
  const began = performance.now()
  try {
    await using demo = await startDemo({
      dataDir,
      port: 8280,
      people: 1000,
      report: (line) => console.log(`  ${line}`),
    })
    const readyMs = performance.now() - began
    const { people, punchMs } = await punchAndWait(demo.url, join(dataDir, 'sandbox.json'), longestMs)
    console.log(
      `ready after ${(readyMs / 1000).toFixed(1)} s, ${people} people, a punch was on the page after ${(punchMs / 1000).toFixed(1)} s`,
    )
    return people > 0 && punchMs <= longestMs ? 0 : 1
  } catch (error) {
    console.error((error as Error).message)
    return 1
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
