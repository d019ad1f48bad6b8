import { testContext, testServerOptions } from '@rollcall/testing'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { systemActor } from '../context.ts'
import { createSource, createToken } from '../handlers/index.ts'
import { buildServer } from './index.ts'

const punches = { from: null, to: null, readThrough: null }
const rows = [{ badge: 'B00001', time: '2026-11-02 08:57:00', direction: '1' }]

test.each([
  ['53100', 'disk-full', 503],
  ['58030', 'disk-full', 503],
  ['53200', 'database-gone', 200],
  ['53300', 'database-gone', 200],
  ['57P03', 'database-gone', 200],
])(
  'a push that meets %s is told to come back (%s), readiness is %i, and it recovers by itself',
  async (sqlState, code, ready) => {
    await using cleanUp = new AsyncDisposableStack()
    const office = cleanUp.use(await testContext('2026-11-10T00:00:00Z'))
    const options = testServerOptions(office.ctx, office.database.appUrl)
    cleanUp.use(options.signIn)
    const app = await buildServer(options)
    cleanUp.defer(() => app.close())
    const source = { name: '출입', profile: 'attlog', zone: 'Asia/Seoul', directions: {} }
    const sourceId = await createSource(office.ctx, systemActor, source)
    const { token } = await createToken(office.ctx, systemActor, { sourceId, label: 'agent' })
    const push = () =>
      app.inject({
        method: 'POST',
        url: '/ingest/v1/punches',
        headers: { authorization: `Bearer ${token}` },
        payload: { ...punches, rows },
      })
    const owner = new Client({ connectionString: office.database.ownerUrl })
    await owner.connect()
    cleanUp.defer(() => owner.end())
    await owner.query(`
    create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'no room' using errcode = '${sqlState}'; end $$;
    create trigger refuse before insert on punches execute function refuse()`)

    const refused = await push()
    expect(refused.json()).toMatchObject({ status: 503, code })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    const readiness = await app.inject('/readyz')
    expect(readiness.statusCode).toBe(ready)
    if (ready === 503) expect(readiness.json()).toMatchObject({ status: 'disk full' })

    await owner.query('drop trigger refuse on punches')
    expect((await push()).json()).toMatchObject({ stored: 1 })
    office.ctx.clock.set('2026-11-10T00:00:15Z')
    expect((await app.inject('/readyz')).statusCode).toBe(200)
  },
)
