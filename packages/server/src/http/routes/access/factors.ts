import {
  backupCodes,
  confirmSecondFactorRequest,
  newPasskeyRequest,
  passwordRequest,
  secondFactorSetUp,
  webAuthnOptions,
} from '@rollcall/contract/api'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  assertFresh,
  beginPasskey,
  beginSecondFactor,
  confirmSecondFactor,
  removePasskey,
  removeSecondFactor,
  renewBackupCodes,
} from '../../../handlers/index.ts'
import { personOf, signInRequestOf } from '../../access/identify.ts'
import { accept } from '../../access/library-answers.ts'
import { sessionCookies } from '../../access/session-cookies.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'person' } as const
const tags = ['account']
const nothing = z.null()

/** What people show beside a password, or in its place: an app's codes, backup codes, passkeys. */
export const factorRoutes =
  ({ ctx, signIn }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    /** The library is told who asks: it reads no session. */
    const asPerson = (request: FastifyRequest) => {
      const { userId, name } = personOf(request)
      return { ...signInRequestOf(request), user: { id: userId, name } }
    }

    app.post(
      '/account/second-factor',
      { config, schema: { tags, body: passwordRequest, response: { 200: secondFactorSetUp, ...errors } } },
      (request) => beginSecondFactor(ctx, signIn.box, personOf(request), request.body.password ?? null),
    )

    app.post(
      '/account/second-factor/confirm',
      { config, schema: { tags, body: confirmSecondFactorRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        const session = await confirmSecondFactor(ctx, signIn.box, personOf(request), request.body.code)
        return reply.header('set-cookie', sessionCookies(signIn).letIn(session)).code(204).send(null)
      },
    )

    app.post(
      '/account/second-factor/backup-codes',
      { config, schema: { tags, body: passwordRequest, response: { 200: backupCodes, ...errors } } },
      (request) => renewBackupCodes(ctx, personOf(request), request.body.password ?? null),
    )

    app.post(
      '/account/second-factor/remove',
      { config, schema: { tags, body: passwordRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        await removeSecondFactor(ctx, personOf(request), request.body.password ?? null)
        return reply.code(204).send(null)
      },
    )

    app.get(
      '/account/passkeys/options',
      { config, schema: { tags, response: { 200: webAuthnOptions, ...errors } } },
      async (request, reply) => {
        assertFresh(ctx, personOf(request))
        const path = '/passkey/generate-register-options'
        return accept(await signIn.call('GET', path, asPerson(request)), reply).body
      },
    )

    app.post(
      '/account/passkeys',
      { config, schema: { tags, body: newPasskeyRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        await beginPasskey(ctx, personOf(request), request.body.name)
        const path = '/passkey/verify-registration'
        accept(await signIn.call('POST', path, asPerson(request), request.body), reply)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/account/passkeys/:id/remove',
      {
        config,
        schema: {
          tags,
          params: z.object({ id: z.string().max(100) }),
          body: passwordRequest,
          response: { 204: nothing, ...errors },
        },
      },
      async (request, reply) => {
        const { password = null } = request.body
        await removePasskey(ctx, personOf(request), { id: request.params.id, password })
        return reply.code(204).send(null)
      },
    )
  }
