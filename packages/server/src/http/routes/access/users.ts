import {
  accessLink,
  accessLinkFor,
  accessLinkToken,
  createUserRequest,
  createUserResponse,
  grantRequest,
  grantResponse,
  linkEmployeeRequest,
  manyLinks,
  manyLinksRequest,
  sessionsEnded,
  useAccessLinkRequest,
  useAccessLinkResponse,
  users,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  type AccessLink,
  accessLinkUrl,
  createAccessLink,
  createManyLinks,
  createUser,
  endRole,
  grantRole,
  linkEmployee,
  lookAtAccessLink,
  readUsers,
  removeUser,
  resetFactors,
  signOutUser,
  useAccessLink,
} from '../../../handlers/index.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'person' } as const
const tags = ['users']
const nothing = z.null()
const id = z.object({ id: z.string().max(100) })
const grantId = id.extend({ grantId: z.coerce.number().int() })

/** Who may sign in and what they may do; and the links that let them in. */
export const userRoutes =
  ({ ctx, publicUrl }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const shownLink = (link: AccessLink) => ({
      url: accessLinkUrl(publicUrl, link),
      expiresAt: link.expiresAt.toString(),
    })

    app.get('/users', { config, schema: { tags, response: { 200: users, ...errors } } }, ({ actor }) =>
      readUsers(ctx, actor),
    )

    app.post(
      '/users',
      { config, schema: { tags, body: createUserRequest, response: { 200: createUserResponse, ...errors } } },
      async ({ actor, body }) => {
        const { userId, link } = await createUser(ctx, actor, body)
        return { userId, link: shownLink(link) }
      },
    )

    app.post(
      '/users/links',
      { config, schema: { tags, body: manyLinksRequest, response: { 200: manyLinks, ...errors } } },
      async ({ actor, body }) => {
        const { made, passedOver } = await createManyLinks(ctx, actor, body)
        return { made: made.map(({ link, ...person }) => ({ ...person, link: shownLink(link) })), passedOver }
      },
    )

    app.delete(
      '/users/:id',
      { config, schema: { tags, params: id, response: { 204: nothing, ...errors } } },
      async ({ actor, params }, reply) => {
        await removeUser(ctx, actor, params.id)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/users/:id/access-link',
      { config, schema: { tags, params: id, response: { 200: accessLink, ...errors } } },
      async ({ actor, params }) => shownLink(await createAccessLink(ctx, actor, params.id)),
    )

    app.put(
      '/users/:id/employee',
      {
        config,
        schema: { tags, params: id, body: linkEmployeeRequest, response: { 204: nothing, ...errors } },
      },
      async ({ actor, params, body }, reply) => {
        await linkEmployee(ctx, actor, { userId: params.id, employeeId: body.employeeId })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/users/:id/grants',
      {
        config,
        schema: { tags, params: id, body: grantRequest, response: { 200: grantResponse, ...errors } },
      },
      ({ actor, params, body }) => grantRole(ctx, actor, { userId: params.id, ...body }),
    )

    app.delete(
      '/users/:id/grants/:grantId',
      { config, schema: { tags, params: grantId, response: { 204: nothing, ...errors } } },
      async ({ actor, params }, reply) => {
        await endRole(ctx, actor, { userId: params.id, grantId: params.grantId })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/users/:id/sign-out',
      { config, schema: { tags, params: id, response: { 200: sessionsEnded, ...errors } } },
      ({ actor, params }) => signOutUser(ctx, actor, params.id),
    )

    app.post(
      '/users/:id/reset-factors',
      { config, schema: { tags, params: id, response: { 204: nothing, ...errors } } },
      async ({ actor, params }, reply) => {
        await resetFactors(ctx, actor, params.id)
        return reply.code(204).send(null)
      },
    )
  }

/** What somebody with a link does, before they can sign in. */
export const accessLinkRoutes =
  ({ ctx }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const open = { access: 'anyone' } as const

    app.post(
      '/look',
      { config: open, schema: { tags, body: accessLinkToken, response: { 200: accessLinkFor, ...errors } } },
      ({ body }) => lookAtAccessLink(ctx, body.token),
    )

    app.post(
      '/use',
      {
        config: open,
        schema: { tags, body: useAccessLinkRequest, response: { 200: useAccessLinkResponse, ...errors } },
      },
      (request) => useAccessLink(ctx, { ...request.body, address: request.ip }),
    )
  }
