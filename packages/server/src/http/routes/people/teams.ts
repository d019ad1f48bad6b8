import {
  addTeamResponse,
  changedResponse,
  renameRequest,
  teamMembersRequest,
  teamMembersResponse,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../../context.ts'
import { addTeam, joinTeam, leaveTeam, removeTeam, renameTeam } from '../../../handlers/index.ts'
import { acts, config, id, reads } from './people-routes.ts'

/** Teams, and who is in them on which dates. */
export const teamRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/teams',
      { config, schema: { ...reads(addTeamResponse), body: renameRequest } },
      ({ actor, body }) => addTeam(ctx, actor, body),
    )

    app.put(
      '/teams/:id',
      { config, schema: { ...reads(changedResponse), params: id, body: renameRequest } },
      ({ actor, params, body }) => renameTeam(ctx, actor, { teamId: params.id, ...body }),
    )

    app.delete(
      '/teams/:id',
      { config, schema: { ...reads(changedResponse), params: id } },
      ({ actor, params }) => removeTeam(ctx, actor, params.id),
    )

    app.post(
      '/teams/:id/join',
      { config, schema: { ...acts(teamMembersResponse), params: id, body: teamMembersRequest } },
      ({ actor, params, query, body }) => joinTeam(ctx, actor, { teamId: params.id, ...body }, query),
    )

    app.post(
      '/teams/leave',
      { config, schema: { ...acts(teamMembersResponse), body: teamMembersRequest } },
      ({ actor, query, body }) => leaveTeam(ctx, actor, body, query),
    )
  }
