import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { bringIn } from '@rollcall/sandbox/company/bring-in'
import { buildPages } from '@rollcall/sandbox/demo/build-pages'
import { freePort } from '@rollcall/sandbox/demo/free-port'
import { type Context, systemActor } from '@rollcall/server/context'
import { connect, listenForChanges } from '@rollcall/server/db'
import {
  askRequest,
  assignBadges,
  changeSite,
  createSource,
  deriveWorkDays,
  generateWorkPlans,
  readSites,
  recordPunches,
  storeDefaultKinds,
} from '@rollcall/server/handlers'
import { buildServer } from '@rollcall/server/http'
import {
  addTestUser,
  createTestDatabase,
  testClock,
  testPassword,
  testServerOptions,
} from '@rollcall/testing'
import { pino } from 'pino'
import type { Browser, Page } from 'playwright-core'
import type { looks } from './looks.ts'

const webDir = fileURLToPath(new URL('../../../web/dist', import.meta.url))

export interface SmallOffice extends AsyncDisposable {
  url: string
  ctx: Context
  clock: ReturnType<typeof testClock>
  departmentId: number
  /** Somebody new on 09:00–18:00, with an account; her badge is `B` and her number. */
  hire(number: string, name: string): Promise<number>
  /** A badge for somebody who is there: who has none is waited for, nobody knows whether she came. */
  giveBadge(number: string): Promise<void>
  /** Her taps as the agent brings them, `2026-11-10 08:57 in`; all was read up to now. */
  tap(number: string, ...taps: string[]): Promise<void>
  /** From which networks a check-in counts. */
  setNetworks(networks: string[]): Promise<void>
  /** A day at home that is approved already. */
  approveHome(employeeId: number, date: string): Promise<void>
  /** Overtime of a date that is approved already. */
  approveOvertime(employeeId: number, date: string, times: { from: string; to: string }): Promise<void>
  derive(): Promise<void>
  /** A browser in which somebody is signed in; its clock is that of the office. */
  open(browser: Browser, number: string, look: (typeof looks)[number]): Promise<Page>
}

/**
 * A server in this process with an office that is empty but for a manager, `boss`, on a database of its own.
 * Its clock stands still until it is set: days that are over can be lived through. Where it is live, pages
 * hear what changes.
 */
export async function openSmallOffice(
  firstPort: number,
  now: string,
  { isLive = false }: { isLive?: boolean } = {},
): Promise<SmallOffice> {
  await using cleanUp = new AsyncDisposableStack()
  await buildPages()
  const database = cleanUp.use(await createTestDatabase())
  const { db } = connect({ url: database.appUrl })
  cleanUp.defer(() => db.destroy())
  const clock = testClock(now)
  const ctx: Context = { db, clock, logger: pino({ level: 'silent' }) }
  const work = (number: string, name: string) => ({
    number,
    name,
    employments: [{ from: '2026-01-01', department: '개발팀', site: '본사' }],
    schedule: { from: '2026-01-01', pattern: '주간' },
  })
  const company = {
    sites: [{ name: '본사', zone: 'Asia/Seoul' }],
    departments: [{ name: '개발팀', nameEn: 'Engineering' }],
    shifts: [{ name: '주간', plan: { segments: [['09:00', '18:00']], breaks: [['12:00', '13:00']] } }],
    patterns: [{ name: '주간', cycle: [...Array<string>(5).fill('주간'), 'offday', 'offday'] }],
  } satisfies Partial<Parameters<typeof bringIn>[1]>
  const sourceOf = () =>
    createSource(ctx, systemActor, {
      name: '정문',
      nameEn: 'Main gate',
      profile: 'virdi-unis',
      zone: 'Asia/Seoul',
      directions: { '1': 'in', '2': 'out' },
    })
  await storeDefaultKinds(ctx, systemActor)
  const giveBadge: SmallOffice['giveBadge'] = async (number) => {
    const { id: employeeId } = await db
      .selectFrom('employees')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const badge = { sourceId: await sourceOf(), badge: `B${number}`, employeeId }
    await assignBadges(ctx, systemActor, [{ ...badge, validFrom: null, validUntil: null }])
  }
  const approve = async (employeeId: number, kind: string, day: AskedDay) => {
    await db.updateTable('request_kinds').set({ steps: [] }).where('code', '=', kind).execute()
    const asked = { key: randomUUID(), employeeId, kind, reason: '출시' }
    await askRequest(ctx, systemActor, { ...asked, days: [day] }, { dryRun: false })
  }
  const hire: SmallOffice['hire'] = async (number, name) => {
    const { employeeIds } = await bringIn(ctx, { ...company, people: [work(number, name)] })
    const employeeId = employeeIds.get(number)!
    await giveBadge(number)
    await generateWorkPlans(ctx, systemActor, { from: '2026-10-26', to: '2026-12-31' })
    await addTestUser(ctx, { email: emailOf(number), name, employeeId })
    return employeeId
  }
  await bringIn(ctx, { ...company, people: [work('000', '첫 사람')] })
  const { id: departmentId } = await db.selectFrom('departments').select('id').executeTakeFirstOrThrow()
  const grants = [{ role: 'manager' as const, departmentId, from: '2026-01-01', until: null }]
  await addTestUser(ctx, { email: emailOf('boss'), name: '팀장', grants })

  const port = await freePort(firstPort)
  const url = `http://localhost:${port}`
  const server = testServerOptions(ctx, database.appUrl, {
    ...{ publicUrl: url, webDir },
    ...(isLive && { subscribe: cleanUp.use(listenForChanges(database.appUrl)).subscribe }),
  })
  cleanUp.use(server.signIn)
  const app = await buildServer(server)
  cleanUp.defer(() => app.close())
  await app.listen({ host: '127.0.0.1', port })
  const owned = cleanUp.move()
  return {
    url,
    ctx,
    clock,
    departmentId,
    hire,
    giveBadge,
    tap: async (number, ...taps) => {
      const rows = taps.map((tap) => {
        const [date, time, direction] = tap.split(' ')
        const code = direction === 'in' ? '1' : '2'
        return { badge: `B${number}`, time: `${date} ${time}:00`, direction: code, terminal: '1' }
      })
      const read = { from: null, to: null, readThrough: clock.now(), rows }
      await recordPunches(ctx, systemActor, { sourceId: await sourceOf(), ...read })
      await deriveWorkDays(ctx)
    },
    setNetworks: async (networks) => {
      const [site] = (await readSites(ctx, systemActor)).sites
      await changeSite(ctx, systemActor, { siteId: site!.id, networks, reason: null })
    },
    approveHome: (employeeId, date) => approve(employeeId, 'remote', { date, unit: 'day' }),
    approveOvertime: (employeeId, date, times) =>
      approve(employeeId, 'overtime', { date, unit: 'hours', ...times }),
    derive: async () => void (await deriveWorkDays(ctx)),
    open: async (browser, number, { locale, width, height }) => {
      const context = await browser.newContext({
        locale,
        timezoneId: 'Asia/Seoul',
        viewport: { width, height },
        hasTouch: width === 390,
      })
      await context.clock.setFixedTime(clock.now().toString())
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
        headers: { origin: url },
        data: { email: emailOf(number), password: testPassword },
      })
      if (!answer.ok()) throw new Error(await answer.text())
      return page
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

type AskedDay = Parameters<typeof askRequest>[2]['days'][number]

const emailOf = (number: string) => `${number}@office.test`
