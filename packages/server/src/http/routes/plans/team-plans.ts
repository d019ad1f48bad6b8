import { teamPlans, teamPlansQuery } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../../context.ts'
import { readTeamPlans } from '../../../handlers/index.ts'
import { accessErrors as errors } from '../access/access-routes.ts'

/** Who works when. */
export const teamPlanRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/plans',
      {
        schema: { tags: ['plans'], querystring: teamPlansQuery, response: { 200: teamPlans, ...errors } },
      },
      ({ actor, query }) => readTeamPlans(ctx, actor, query),
    )
  }
