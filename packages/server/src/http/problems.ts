import type { Problem } from '@rollcall/contract/problem'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  isDatabaseAway,
  isDiskFull,
  NotFoundError,
  type RollcallError,
  TooManyRequestsError,
  UnauthorizedError,
  UnavailableError,
} from '../errors.ts'

const statusOf: [new (...args: never[]) => RollcallError, number, string][] = [
  [InvalidInputError, 400, 'The request has a mistake.'],
  [UnauthorizedError, 401, 'Who are you?'],
  [ForbiddenError, 403, 'This is not allowed.'],
  [NotFoundError, 404, 'This does not exist.'],
  [ConflictError, 409, 'This collides with what is stored.'],
  [TooManyRequestsError, 429, 'Too many requests.'],
  [UnavailableError, 503, 'Something that is needed does not answer.'],
]

/** What is wrong with an address before any route is found. */
const addresses: Record<string, { status: number; detail: string }> = {
  FST_ERR_BAD_URL: {
    status: 400,
    detail: 'A % in it is not followed by the code of a character: write %25 for the sign itself.',
  },
  FST_ERR_MAX_PARAM_LENGTH: { status: 414, detail: 'One of its parts is longer than 100 characters.' },
}

/** The answer to an address that no route can be looked up for. */
export const answerBadAddress = (error: Error, _: FastifyRequest, reply: FastifyReply): void => {
  send(reply, toProblem(error))
}

/** The one place where an error becomes what the client sees: problem+json, without internals. */
export function installProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    const isPage = request.method === 'GET' && !/^\/(api|ingest|assets)\//.test(path)
    if (isPage && request.headers.accept?.includes('text/html') && app.sendMissingPage)
      return app.sendMissingPage(reply)
    return send(reply, problem(404, 'not-found', 'This does not exist.', `${request.method} ${path}`))
  })
  app.setErrorHandler((error, request, reply) => {
    const said = toProblem(error)
    if (isDiskFull(error)) app.noteDiskFull()
    if (said.status >= 500) request.log.error({ err: error }, said.title)
    if (said.status === 401 || said.status === 403) logRefusal(request, said)
    if (error instanceof TooManyRequestsError) reply.header('retry-after', error.retryAfterSeconds)
    else if (said.status === 503) reply.header('retry-after', '5')
    return send(reply, said)
  })
}

/** Who tries doors is worth knowing; the route says enough, and no token or cookie is written. */
function logRefusal({ log, method, routeOptions, ip, actor }: FastifyRequest, { code }: Problem): void {
  log.info({ code, method, route: routeOptions.url, ip, actor: actor?.name ?? null }, 'Refused')
}

function send(reply: FastifyReply, said: Problem) {
  return reply.code(said.status).type('application/problem+json').send(JSON.stringify(said))
}

function problem(status: number, code: string, title: string, detail?: string): Problem {
  return { type: 'about:blank', status, code, title, ...(detail ? { detail } : {}) }
}

function toProblem(error: unknown): Problem {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((issue) => ({
      field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.') || 'body',
      message: issue.message ?? 'is wrong',
    }))
    return {
      ...problem(
        400,
        'invalid-input',
        'The request has a mistake.',
        errors.map(({ field, message }) => `${field}: ${message}`).join('; '),
      ),
      errors,
    }
  }
  const known = statusOf.find(([type]) => error instanceof type)
  if (known) {
    const refusal = error as RollcallError
    return {
      ...problem(known[1], refusal.code, known[2], refusal.message),
      ...(error instanceof InvalidInputError ? { errors: [...error.fields] } : {}),
    }
  }
  if (isUnfitForDatabase(error))
    return problem(
      400,
      'invalid-input',
      'The request has a mistake.',
      'A value is out of any range, or no text.',
    )
  if (isDiskFull(error))
    return problem(
      503,
      'disk-full',
      'The disk of the database is full.',
      'Make room there; nothing was stored, and it goes on by itself.',
    )
  if (isDatabaseAway(error))
    return problem(
      503,
      'database-gone',
      'The database does not answer.',
      'Try again in a few seconds; nothing was stored.',
    )
  const { statusCode, message, code } = error as { statusCode?: number; message?: string; code?: string }
  if (code !== undefined && code in addresses)
    return problem(
      addresses[code]!.status,
      'bad-address',
      'The address cannot be read.',
      addresses[code]!.detail,
    )
  if (statusCode === 413)
    return problem(413, 'too-large', 'The request is too large.', 'Send it in smaller pieces.')
  if (statusCode === 429)
    return problem(429, 'too-many-requests', 'Too many requests.', 'Wait a moment and try again.')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return problem(statusCode, 'bad-request', 'The request cannot be read.', message)
  return problem(500, 'internal', 'Something went wrong here. It has been logged.')
}

/** Class 22 of SQLSTATE: a number or date that is too large, a character that is none. */
const isUnfitForDatabase = (error: unknown): boolean => /^22/.test(String((error as { code?: unknown }).code))
