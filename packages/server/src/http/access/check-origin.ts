import type { FastifyRequest } from 'fastify'
import { ForbiddenError } from '../../errors.ts'
import { bearerOf } from './identify.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site's page made a browser send: the browser says where it comes from. A
 * token in the header is no cookie, so nobody sends it unknowingly. Beside this, cookies are SameSite=Lax.
 * OWASP ASVS 5, 3.5.1.
 */
export const checkOrigin =
  (publicUrl: string) =>
  async ({ method, headers }: FastifyRequest): Promise<void> => {
    if (safeMethods.has(method) || bearerOf(headers) !== undefined) return
    const same =
      headers.origin === undefined
        ? headers['sec-fetch-site'] === 'same-origin'
        : headers.origin === publicUrl
    if (!same)
      throw new ForbiddenError(
        `This comes from another site. Open Rollcall at ${publicUrl}.`,
        'foreign-origin',
      )
  }
