import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startDemo } from '@rollcall/sandbox/demo/start-demo'
import { takeShots } from './take-shots.ts'

const usage = `Usage: npm run shots [-- --url URL] [--out DIR]

Photographs every page in both languages, at 390 and 1440 px, light and dark, and fails on a console error, a failed request or a horizontal overflow.
  --url URL   a running Rollcall; default: a sample company of its own, started for this
  --out DIR   where the pictures go, default shots/`

export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const outDir = values.out ?? join(env.INIT_CWD ?? process.cwd(), 'shots')
  const offences = values.url
    ? await takeShots({ url: values.url, outDir, report: console.log })
    : await withOwnCompany(outDir)
  for (const offence of offences) console.error(`✗ ${offence}`)
  console.log(
    offences.length === 0 ? `all pages are fine; pictures in ${outDir}` : `${offences.length} offences`,
  )
  return offences.length === 0 ? 0 : 1
}

async function withOwnCompany(outDir: string): Promise<string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-shots-'))
  try {
    await using demo = await startDemo({ dataDir, port: 8180, people: 120, report: console.log })
    return await takeShots({ url: demo.url, outDir, report: console.log })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
