import {
  account,
  changePasswordRequest,
  confirmSecondFactorRequest,
  me,
  newPasskeyRequest,
  ownAudit,
  passwordRequest,
  secondFactorSetUp,
  sessionsEnded,
  webAuthnOptions,
} from '@rollcall/contract/api'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  admitSignIn,
  changePassword,
  confirmPassword,
  endSessions,
  forgiveSignIn,
  readAccount,
  readMe,
  readOwnAudit,
  recordAccountChange,
  removePasskey,
  removeSecondFactor,
} from '../../../handlers/index.ts'
import { personOf, signInRequestOf } from '../../access/identify.ts'
import { accept } from '../../access/library-answers.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'person' } as const
const tags = ['account']
const nothing = z.null()
const textId = z.object({ id: z.string().max(100) })

/**
 * What people see and change of their own account. What the library writes is written down before it is asked
 * to.
 */
export const accountRoutes =
  ({ ctx, signIn }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const ask = (request: FastifyRequest, path: string, body: Record<string, unknown>) =>
      signIn.call('POST', path, signInRequestOf(request), body)

    app.get('/me', { config, schema: { tags, response: { 200: me, ...errors } } }, async (request) =>
      me.parse(await readMe(ctx, personOf(request))),
    )

    app.get(
      '/account',
      { config, schema: { tags, response: { 200: account, ...errors } } },
      async (request) => account.parse(await readAccount(ctx, personOf(request))),
    )

    app.get(
      '/account/audit',
      { config, schema: { tags, response: { 200: ownAudit, ...errors } } },
      (request) => readOwnAudit(ctx, personOf(request)),
    )

    app.post(
      '/account/password',
      { config, schema: { tags, body: changePasswordRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        await changePassword(ctx, personOf(request), request.body)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/account/second-factor',
      { config, schema: { tags, body: passwordRequest, response: { 200: secondFactorSetUp, ...errors } } },
      async (request, reply) => {
        const actor = personOf(request)
        const { password } = request.body
        if (password !== undefined) await confirmPassword(ctx, actor, password, 'password')
        await recordAccountChange(ctx, actor, 'begin-second-factor')
        const { body } = accept(
          await ask(request, '/two-factor/enable', password === undefined ? {} : { password }),
          reply,
        )
        return { uri: String(body.totpURI), backupCodes: body.backupCodes as string[] }
      },
    )

    app.post(
      '/account/second-factor/confirm',
      { config, schema: { tags, body: confirmSecondFactorRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        const actor = personOf(request)
        const attempt = { email: `code of ${actor.name}`, address: request.ip }
        await admitSignIn(ctx, attempt)
        await recordAccountChange(ctx, actor, 'confirm-second-factor')
        accept(await ask(request, '/two-factor/verify-totp', request.body), reply)
        await forgiveSignIn(ctx, attempt)
        return reply.code(204).send(null)
      },
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
        const path = '/passkey/generate-register-options'
        return accept(await signIn.call('GET', path, signInRequestOf(request)), reply).body
      },
    )

    app.post(
      '/account/passkeys',
      { config, schema: { tags, body: newPasskeyRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        await recordAccountChange(ctx, personOf(request), 'add-passkey', { name: request.body.name })
        accept(await ask(request, '/passkey/verify-registration', request.body), reply)
        return reply.code(204).send(null)
      },
    )

    app.delete(
      '/account/passkeys/:id',
      { config, schema: { tags, params: textId, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        await removePasskey(ctx, personOf(request), request.params.id)
        return reply.code(204).send(null)
      },
    )

    app.delete(
      '/account/sessions/:id',
      { config, schema: { tags, params: textId, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        await endSessions(ctx, personOf(request), request.params.id)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/account/sign-out-everywhere',
      { config, schema: { tags, response: { 200: sessionsEnded, ...errors } } },
      async (request, reply) => {
        const ended = await endSessions(ctx, personOf(request), null)
        reply.header('set-cookie', signIn.clearedCookie)
        return ended
      },
    )
  }
