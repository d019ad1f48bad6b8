import { need, needList, partly } from '../../api/need.ts'
import { quarantineQuery, sourcesQuery, unknownBadgesQuery } from '../../api/sources.ts'
import type { Visit } from '../../parts/loads.ts'
import { mayDo } from '../../parts/me-context.ts'

/** The systems, and the lists below them that somebody may see. */
export async function loadSources({ me }: Visit): Promise<void> {
  await Promise.all([
    need(sourcesQuery()),
    mayDo(me, 'read-unknown-badges') && partly(needList(unknownBadgesQuery())),
    mayDo(me, 'read-quarantine') && partly(needList(quarantineQuery())),
  ])
}
