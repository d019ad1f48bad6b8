import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { admissionHooks } from './admission-hooks.ts'

/** A door with one place for each caller. */
async function openDoor() {
  const app = fastify()
  const callerOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers['x-caller'])
  app.post('/', admissionHooks({ most: 4, mostOfOne: 1, mostWaiting: 1 }, callerOf), () => 'taken')
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const headers = (caller: string) => ({ 'x-caller': caller, 'content-type': 'text/plain' })
  return {
    /** What somebody gets who sends a whole body. */
    send: async (caller: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        ...{ method: 'POST', headers: headers(caller), body: 'whole' },
      })
      return answer.status === 200 ? 'taken' : ((await answer.json()) as { code: string }).code
    },
    /** Begins to send: the head alone. */
    begin: (caller: string) => {
      const begun = request({
        ...{ host: '127.0.0.1', port, method: 'POST' },
        headers: { ...headers(caller), 'content-length': 5 },
      })
      begun.on('error', () => undefined)
      begun.flushHeaders()
      return {
        end: () =>
          new Promise<number>((resolve) => {
            begun.on('response', ({ statusCode }) => resolve(statusCode!)).end('whole')
          }),
        hangUp: () => begun.destroy(),
      }
    },
    [Symbol.asyncDispose]: () => app.close(),
  }
}

test('whoever begins to send has a place before the body is there, and gives it back when it is answered', async () => {
  await using door = await openDoor()
  const begun = door.begin('a')
  await expect.poll(() => door.send('a')).toBe('too-many-requests')
  expect(await door.send('b')).toBe('taken')
  expect(await begun.end()).toBe(200)
  expect(await door.send('a')).toBe('taken')
})

test('whoever hangs up in the middle gives the place back', async () => {
  await using door = await openDoor()
  const begun = door.begin('a')
  await expect.poll(() => door.send('a')).toBe('too-many-requests')
  begun.hangUp()
  await expect.poll(() => door.send('a')).toBe('taken')
})
