import type { FastifyHelmetOptions } from '@fastify/helmet'

const aYear = 365 * 86_400

/**
 * What browsers are told: scripts only from here and none inline, no framing, no guessing of types, and HTTPS
 * for a year where the pages are behind TLS. Styles may be inline, since the components set sizes and colours
 * on elements.
 */
export const securityHeaders = (publicUrl: string): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  hsts: publicUrl.startsWith('https:') ? { maxAge: aYear, includeSubDomains: false } : false,
})
