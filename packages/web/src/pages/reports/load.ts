import { needList } from '../../api/need.ts'
import { reportQuery } from '../../api/reports.ts'
import type { Visit } from '../../parts/loads.ts'
import { languageNow } from '../../texts/language.ts'
import { filterOf, lacking, readReportsSearch, reportOf, searchFor } from './search.ts'

export const loadReports = async ({ me, search: address }: Visit): Promise<void> => {
  const search = searchFor(me, readReportsSearch(address))
  if (lacking(search) !== null) return
  await needList(reportQuery(reportOf(search), filterOf(search, languageNow())))
}
