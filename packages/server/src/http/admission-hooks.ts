import type { FastifyReply, FastifyRequest } from 'fastify'
import { ConflictError } from '../errors.ts'
import { type AdmissionLimits, createAdmission } from './admission.ts'

interface Place {
  /** Makes room for the next request. */
  leave: () => void
  /** The handler has begun; what it took is taken until it ends, whoever hung up meanwhile. */
  handled: boolean
}

const hungUp = () => new ConflictError('The sender hung up; nothing was done.')

/**
 * The hooks of routes that take much: who calls has a place before the body is read, and keeps it until the
 * answer is made or nobody waits for it.
 * @param callerOf whose requests are counted together
 */
export function admissionHooks(limits: AdmissionLimits, callerOf: (request: FastifyRequest) => string) {
  const admit = createAdmission(limits)
  const places = new WeakMap<FastifyRequest, Place>()
  return {
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      const place = { leave: await admit(callerOf(request)), handled: false }
      places.set(request, place)
      reply.raw.once('close', () => place.handled || place.leave())
      if (!reply.raw.destroyed) return
      place.leave()
      throw hungUp()
    },
    preHandler: async (request: FastifyRequest, reply: FastifyReply) => {
      // Whoever hung up meanwhile has given the place away.
      if (reply.raw.destroyed) throw hungUp()
      places.get(request)!.handled = true
    },
    onSend: async (request: FastifyRequest) => places.get(request)?.leave(),
  }
}
