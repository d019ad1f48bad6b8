import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemo } from '@rollcall/sandbox/demo/start-demo'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with where the sample company of this run is. */
    company: string
  }
}

/** One sample company for all tests of a run that want one; the first of them has it started. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await using cleanUp = new AsyncDisposableStack()
  let started: ReturnType<typeof start> | undefined
  const server = createServer((_request, response) => {
    started ??= start(cleanUpLater)
    started.then(
      (company) => response.end(JSON.stringify(company)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  cleanUp.defer(() => void server.close())
  await once(server, 'listening')
  project.provide('company', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const cleanUpLater = cleanUp.move()
  return () => cleanUpLater.disposeAsync()
}

async function start(cleanUp: AsyncDisposableStack): Promise<{ url: string; dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-company-'))
  cleanUp.defer(() => rm(dataDir, { recursive: true, force: true }))
  const { url } = cleanUp.use(await startDemo({ dataDir, port: 0, people: 120, report: () => {} }))
  return { url, dataDir }
}
