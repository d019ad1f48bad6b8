import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { checkOrigin } from './access/check-origin.ts'
import { identify } from './access/identify.ts'
import { installEvents } from './events.ts'
import { accountRoutes } from './routes/access/account.ts'
import { factorRoutes } from './routes/access/factors.ts'
import { otherWaysIn } from './routes/access/other-ways-in.ts'
import { signInRoutes, signOutRoutes } from './routes/access/sign-in.ts'
import { tokenRoutes } from './routes/access/tokens.ts'
import { accessLinkRoutes, userRoutes } from './routes/access/users.ts'
import { approvalRoutes } from './routes/approvals.ts'
import { attachmentRoutes } from './routes/attachments.ts'
import { boardRoutes } from './routes/board.ts'
import { checkInRoutes } from './routes/check-in.ts'
import { closingRoutes } from './routes/closings.ts'
import { leaveRoutes } from './routes/leave.ts'
import { payrollLayoutRoutes } from './routes/payroll-layouts.ts'
import { employmentRoutes } from './routes/people/employments.ts'
import { exportRoutes } from './routes/people/exports.ts'
import { importRoutes } from './routes/people/imports.ts'
import { organisationRoutes } from './routes/people/organisation.ts'
import { peopleRoutes } from './routes/people/people.ts'
import { teamRoutes } from './routes/people/teams.ts'
import { calendarFeedRoutes, ownPlanRoutes } from './routes/plans/calendar.ts'
import { holidayRoutes } from './routes/plans/holidays.ts'
import { horizonRoutes } from './routes/plans/horizon.ts'
import { patternRoutes } from './routes/plans/patterns.ts'
import { planActRoutes } from './routes/plans/plan-acts.ts'
import { startRoutes } from './routes/plans/starts.ts'
import { teamPlanRoutes } from './routes/plans/team-plans.ts'
import { policyRoutes } from './routes/policies.ts'
import { recomputeRoutes } from './routes/recompute.ts'
import { reportRoutes } from './routes/reports.ts'
import { requestKindRoutes } from './routes/request-kinds.ts'
import { requestRoutes } from './routes/requests.ts'
import { retentionRoutes } from './routes/retention.ts'
import { screenRoutes } from './routes/screens.ts'
import { siteRoutes } from './routes/sites.ts'
import { sourceRoutes } from './routes/sources.ts'
import { tardyRoutes } from './routes/tardy.ts'
import type { ServerOptions } from './server-options.ts'

/** A whole office may come in behind one address at nine; what keeps guessers out is `count-tries.ts`. */
const mostAMinute = 600

/** Answers are made anew each time, so speed counts: 4 costs as much as gzip and is smaller. */
const compression = {
  threshold: 1024,
  encodings: ['br' as const, 'gzip' as const],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  globalDecompression: false,
}

/**
 * Everything that pages and programs call, and `/metrics`. Nobody gets in here without saying who they are,
 * except where a route says `anyone`.
 */
export async function installApi(app: FastifyInstance, options: ServerOptions): Promise<{ end: () => void }> {
  const { ctx, publicUrl } = options
  let streams = { end: () => {} }
  await app.register(async (guarded) => {
    await guarded.register(compress, compression)
    guarded.addHook('onRequest', checkOrigin(publicUrl))
    guarded.addHook('onRequest', identify(options))
    guarded.addHook('onSend', async (_, reply) => {
      reply.header('cache-control', 'no-store')
    })
    guarded.get('/metrics', { schema: { hide: true } }, async ({ actor }, reply) =>
      reply.type('text/plain; version=0.0.4').send(await app.metrics(actor)),
    )
    await guarded.register(screenRoutes(ctx), { prefix: '/api' })
    await guarded.register(peopleRoutes(ctx), { prefix: '/api' })
    await guarded.register(importRoutes(ctx), { prefix: '/api' })
    await guarded.register(patternRoutes(ctx), { prefix: '/api' })
    await guarded.register(horizonRoutes(ctx), { prefix: '/api' })
    await guarded.register(startRoutes(ctx), { prefix: '/api' })
    await guarded.register(exportRoutes(ctx), { prefix: '/api' })
    await guarded.register(policyRoutes(ctx), { prefix: '/api' })
    await guarded.register(recomputeRoutes(ctx), { prefix: '/api' })
    await guarded.register(retentionRoutes(ctx), { prefix: '/api' })
    await guarded.register(employmentRoutes(ctx), { prefix: '/api' })
    await guarded.register(organisationRoutes(ctx), { prefix: '/api' })
    await guarded.register(teamRoutes(ctx), { prefix: '/api' })
    await guarded.register(holidayRoutes(ctx), { prefix: '/api' })
    await guarded.register(siteRoutes(ctx), { prefix: '/api' })
    await guarded.register(planActRoutes(ctx), { prefix: '/api' })
    await guarded.register(leaveRoutes(ctx), { prefix: '/api' })
    await guarded.register(reportRoutes(ctx), { prefix: '/api' })
    await guarded.register(payrollLayoutRoutes(ctx), { prefix: '/api' })
    await guarded.register(tardyRoutes(ctx), { prefix: '/api' })
    await guarded.register(requestRoutes(ctx), { prefix: '/api' })
    await guarded.register(checkInRoutes(ctx), { prefix: '/api' })
    await guarded.register(attachmentRoutes(ctx), { prefix: '/api' })
    await guarded.register(approvalRoutes(ctx), { prefix: '/api' })
    await guarded.register(boardRoutes(ctx), { prefix: '/api' })
    await guarded.register(closingRoutes(ctx), { prefix: '/api' })
    await guarded.register(requestKindRoutes(ctx), { prefix: '/api' })
    await guarded.register(ownPlanRoutes(options), { prefix: '/api' })
    await guarded.register(teamPlanRoutes(ctx), { prefix: '/api' })
    await guarded.register(sourceRoutes(ctx), { prefix: '/api' })
    await guarded.register(accountRoutes(options), { prefix: '/api' })
    await guarded.register(factorRoutes(options), { prefix: '/api' })
    await guarded.register(signOutRoutes(options), { prefix: '/api/auth' })
    await guarded.register(userRoutes(options), { prefix: '/api' })
    await guarded.register(tokenRoutes(options), { prefix: '/api' })
    await guarded.register(
      async (limited) => {
        await limited.register(rateLimit, { max: mostAMinute, timeWindow: 60_000, hook: 'onRequest' })
        await limited.register(calendarFeedRoutes(options), { prefix: '/calendars' })
        await limited.register(signInRoutes(options), { prefix: '/auth' })
        await limited.register(otherWaysIn(options), { prefix: '/auth' })
        await limited.register(accessLinkRoutes(options), { prefix: '/access-links' })
      },
      { prefix: '/api' },
    )
    guarded.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
    await guarded.register(
      async (events) => {
        streams = installEvents(events, options)
      },
      { prefix: '/api' },
    )
  })
  return streams
}
