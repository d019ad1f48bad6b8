import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { addTestUser, testContext, testPassword, testServerOptions } from '@rollcall/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer, type ServerOptions } from './index.ts'

const script = 'console.log("hello");\n'.repeat(200)

let office: Awaited<ReturnType<typeof testContext>>
let server: ServerOptions
let app: FastifyInstance
let webDir: string
let cookie: string

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'rollcall-web-'))
  await mkdir(join(webDir, 'assets'))
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Rollcall</title>')
  await writeFile(join(webDir, 'assets', 'app.js'), script)
  await writeFile(join(webDir, 'assets', 'app.js.br'), brotliCompressSync(script))
  await writeFile(join(webDir, 'assets', 'app.js.gz'), gzipSync(script))
  office = await testContext('2026-11-10T00:00:00Z')
  server = testServerOptions(office.ctx, office.database.appUrl, { webDir })
  app = await buildServer(server)
  await addTestUser(office.ctx, { email: 'kim@test.test', grants: [] })
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { origin: server.publicUrl },
    payload: { email: 'kim@test.test', password: testPassword },
  })
  cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
})
afterAll(async () => {
  await app.close()
  await server.signIn[Symbol.asyncDispose]()
  await office[Symbol.asyncDispose]()
  await rm(webDir, { recursive: true, force: true })
})

const get = (url: string, encoding: string) =>
  app.inject({ url, headers: { cookie, 'accept-encoding': encoding } })

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
] as const)('a file is sent as the build compressed it: %s', async (accepted, sent, unpack) => {
  const answer = await get('/assets/app.js', accepted)
  expect(answer.headers['content-encoding']).toBe(sent)
  expect(answer.headers['content-type']).toContain('javascript')
  expect(answer.headers['cache-control']).toContain('immutable')
  expect(unpack(answer.rawPayload).toString()).toBe(script)
})

test('who takes no compressed file gets the plain one, and caches keep them apart', async () => {
  const answer = await get('/assets/app.js', 'identity')
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect(answer.headers.vary?.toString().toLowerCase()).toContain('accept-encoding')
  expect(answer.payload).toBe(script)
})

test('a long answer of the API is compressed, a short one is not', async () => {
  const long = await get('/api/openapi.json', 'gzip, br')
  expect(long.headers['content-encoding']).toBe('br')
  expect(JSON.parse(brotliDecompressSync(long.rawPayload).toString()).openapi).toBe('3.1.0')
  expect(long.headers['cache-control']).toBe('no-store')
  const short = await get('/api/auth/options', 'gzip, br')
  expect(short.headers['content-encoding']).toBeUndefined()
})
