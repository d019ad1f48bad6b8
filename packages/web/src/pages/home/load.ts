import type { Visit } from '../../parts/loads.ts'
import { firstPageOf } from '../../parts/navigation.ts'
import { loadToday } from '../today/load.ts'

/** Nothing for whom it only leads to another page. */
export async function loadHome(visit: Visit): Promise<void> {
  if (firstPageOf(visit.me) === '/') await loadToday(visit)
}
