import { needList } from '../../api/need.ts'
import { reportQuery } from '../../api/reports.ts'
import type { Visit } from '../../parts/loads.ts'
import { languageNow } from '../../texts/language.ts'
import { filterOf, readReportsSearch, reportOf } from './search.ts'

export const loadReports = ({ search: address }: Visit) => {
  const search = readReportsSearch(address)
  return needList(reportQuery(reportOf(search), filterOf(search, languageNow())))
}
