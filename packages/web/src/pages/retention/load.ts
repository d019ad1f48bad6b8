import { need, partly } from '../../api/need.ts'
import { purgePreviewQuery, retentionQuery } from '../../api/retention.ts'
import type { Visit } from '../../parts/loads.ts'
import { mayDo } from '../../parts/me-context.ts'

export async function loadRetention({ me }: Visit): Promise<void> {
  await Promise.all([need(retentionQuery()), mayDo(me, 'purge') && partly(need(purgePreviewQuery()))])
}
