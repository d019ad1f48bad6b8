import { need } from '../../api/need.ts'
import { recomputeRunQuery, recomputeRunsQuery } from '../../api/recompute.ts'
import type { Visit } from '../../parts/loads.ts'
import { readRecomputeSearch } from './search.ts'

export async function loadRecompute({ search }: Visit): Promise<void> {
  const { runs } = await need(recomputeRunsQuery())
  const run = readRecomputeSearch(search).run ?? runs[0]?.id
  if (run !== undefined) await need(recomputeRunQuery(run))
}
