import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askingAs, pushOf } from './agent-requests.ts'
import { connectHttp2, type Http2Client } from './http2-client.ts'
import { adaptNginx, checkNginx, layNginx, startNginx } from './start-nginx.ts'
import { type Site, startSite } from './start-site.ts'

/* A real NGINX with the configuration of deploy/nginx, in front of two real servers. */

let site: Site
let browser: Http2Client
/** Of somebody who signed in through NGINX. */
let headers: { cookie: string; origin: string }
beforeAll(async () => {
  site = await startSite()
  browser = await site.browser()
  headers = { cookie: (await site.signIn(browser)).cookie, origin: `https://localhost:${site.nginx.port}` }
}, 120_000)
afterAll(async () => {
  browser[Symbol.dispose]()
  await site[Symbol.asyncDispose]()
})

const kilobytes = 1024

describe('the way in', () => {
  test('TLS with HTTP/2, and without TLS nothing but the way to it', async () => {
    expect(browser.session.alpnProtocol).toBe('h2')
    expect((await browser.ask('/readyz')).status).toBe(200)
    const plain = await fetch(`http://127.0.0.1:${site.nginx.plainPort}/people?q=1`, { redirect: 'manual' })
    expect(plain.status).toBe(308)
    expect(plain.headers.get('location')).toBe('https://127.0.0.1/people?q=1')
    const program = await fetch(`http://127.0.0.1:${site.nginx.plainPort}/ingest/v1/checkpoint`)
    expect(program.status).toBe(403)
  })

  test('what is text is compressed, scripts and JSON alike', async () => {
    const zipped = { 'accept-encoding': 'gzip' }
    const page = (await browser.ask('/')).body.toString()
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]!
    for (const path of [script, '/api/openapi.json']) {
      const whole = await browser.ask(path, { headers })
      const small = await browser.ask(path, { headers: { ...headers, ...zipped } })
      expect(small.headers).toMatchObject({
        'content-encoding': 'gzip',
        vary: expect.stringMatching(/accept-encoding/i),
      })
      expect(gunzipSync(small.body)).toEqual(whole.body)
      expect(small.body.length * 2).toBeLessThan(whole.body.length)
    }
  })

  test('each header of protection comes once', async () => {
    const { headers: said } = await browser.ask('/')
    // A header that came twice would be here twice, with a comma.
    expect(said).toMatchObject({
      'content-security-policy': expect.not.stringContaining(','),
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': 'camera=(), microphone=(), payment=(), usb=()',
      server: 'nginx',
    })
  })

  test('figures are there inside', async () => {
    expect((await fetch(`${site.serverUrls[0]}/metrics`, { headers })).status).not.toBe(404)
  })

  test.each(['/metrics', '/metrics?x=1', '//metrics', '/%6detrics', '/metrics/', '/a/../metrics'])(
    '%s is not for the outside',
    async (path) => {
      const { status, body } = await browser.ask(path)
      expect(status).toBe(404)
      expect(body.toString()).not.toContain('ingest_rows_total')
    },
  )
})

describe('how large a request may be', () => {
  test('an agent may send eight megabytes', async () => {
    const large = pushOf(site.token, 1, 7 * kilobytes * kilobytes)
    expect((await browser.ask('/ingest/v1/punches', large)).status).toBe(200)
    const {
      status,
      headers: said,
      body,
    } = await browser.ask('/ingest/v1/punches', pushOf(site.token, 2, 9 * kilobytes * kilobytes))
    expect([status, said['content-type']]).toEqual([413, 'application/problem+json'])
    expect(JSON.parse(body.toString())).toMatchObject({ status: 413, code: 'too-large' })
  })

  test('everybody else 256 kilobytes: NGINX refuses more, whoever asks', async () => {
    const refused = await browser.ask('/api/badge-assignments', {
      method: 'POST',
      headers,
      body: JSON.stringify({ x: 'x'.repeat(300 * kilobytes) }),
    })
    expect(refused.status).toBe(413)
    // The servers' own refusals carry their headers; this one never came to them.
    expect(refused.headers['content-security-policy']).toBeUndefined()
    const passed = await browser.ask('/api/badge-assignments', {
      method: 'POST',
      headers,
      body: JSON.stringify({ x: 'x'.repeat(200 * kilobytes) }),
    })
    expect(passed.status).not.toBe(413)
    expect(passed.headers['content-security-policy']).toBeDefined()
  })

  test('the servers hold their own limits behind it', async () => {
    const { status, headers: said } = await browser.ask(
      '/ingest/v1/compare',
      pushOf(site.token, 3, 300 * kilobytes),
    )
    expect([status, said['content-security-policy']]).toEqual([413, expect.any(String)])
  })
})

describe('who calls', () => {
  test('a server writes down the real address, whatever a client claims', async () => {
    using client = await site.browser('127.0.0.4')
    const { status, cookie } = await site.signIn(client, { 'x-forwarded-for': '10.9.9.9' })
    expect(status).toBe(200)
    expect((await client.ask('/api/me', { headers: { cookie } })).status).toBe(200)
    expect((await client.ask('/api/me')).status).toBe(401)
    const { rows } = await sql<{ ipAddress: string }>`select "ipAddress" from auth.session`.execute(site.db)
    expect(new Set(rows.map(({ ipAddress }) => ipAddress))).toEqual(new Set(['127.0.0.1', '127.0.0.4']))
  })

  test('servers are told the real address, and what a client claims is thrown away', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rollcall-echo-'))
    const echo = createServer((request, response) => response.end(JSON.stringify(request.headers)))
    const port = await freePort(8500)
    await new Promise<void>((resolve) => echo.listen(port, '127.0.0.1', resolve))
    try {
      await layNginx(join(folder, 'nginx'), 'host')
      await using nginx = await startNginx(join(folder, 'nginx'), [port, port])
      using client = await connectHttp2({ ...nginx, from: '127.0.0.2' })
      const forged = {
        'x-forwarded-for': '10.9.9.9',
        'x-forwarded-proto': 'http',
        'x-forwarded-host': 'evil.example',
        'x-real-ip': '10.9.9.9',
        forwarded: 'for=10.9.9.9',
      }
      for (const path of ['/', '/api/auth/get-session', '/ingest/v1/checkpoint', '/api/events']) {
        const seen = JSON.parse((await client.ask(path, { headers: forged })).body.toString())
        expect(seen).toMatchObject({
          host: 'localhost',
          'x-forwarded-for': '127.0.0.2',
          'x-forwarded-proto': 'https',
          'x-forwarded-host': 'localhost',
        })
        expect(JSON.stringify(seen)).not.toMatch(/10\.9\.9\.9|evil/)
      }
    } finally {
      echo.closeAllConnections()
      echo.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
})

test('a change reaches an open page at once, through NGINX and from whichever server', async () => {
  const stream = browser.open('/api/events', headers)
  const heard: string[] = []
  stream.on('data', (chunk: Buffer) => heard.push(chunk.toString()))
  await expect.poll(() => heard.join('')).toContain('retry:')
  const began = performance.now()
  await sql`select pg_notify('rollcall_changed', '{"dates":["2026-11-02"]}')`.execute(site.db)
  await expect.poll(() => heard.join(''), { interval: 10 }).toContain('2026-11-02')
  expect(performance.now() - began).toBeLessThan(1000)
  stream.close()
})

test('who guesses passwords is slowed down, while agents and pages behind the same address go on', async () => {
  using office = await site.browser('127.0.0.3')
  const guess = () =>
    office.ask('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { origin: headers.origin },
      body: '{"email":"nobody@example.com","password":"wrong"}',
    })
  const guesses = await Promise.all(Array.from({ length: 160 }, guess))
  const refused = guesses.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(20)
  const byNginx = refused.find(({ headers }) => headers['content-security-policy'] === undefined)!
  expect(byNginx.headers['retry-after']).toBe('5')
  expect(JSON.parse(byNginx.body.toString())).toMatchObject({ status: 429, code: 'too-many-requests' })
  for (let number = 100; number < 120; number++) {
    expect((await office.ask('/ingest/v1/punches', pushOf(site.token, number))).status).toBe(200)
    expect((await office.ask('/ingest/v1/checkpoint', askingAs(site.token))).status).toBe(200)
    expect((await office.ask('/')).status).toBe(200)
  }
})

test('the configuration for containers is accepted as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-compose-'))
  await layNginx(folder, 'compose')
  await adaptNginx(folder, {
    tls: 8443,
    plain: 8444,
    servers: [1, 2],
    certificateFolder: join(folder, 'tls'),
  })
  expect(await checkNginx(folder)).toContain('test is successful')
  await rm(folder, { recursive: true, force: true })
})
