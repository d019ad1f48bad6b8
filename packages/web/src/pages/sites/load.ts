import { need } from '../../api/need.ts'
import { sitesQuery } from '../../api/sites.ts'

export const loadSites = () => need(sitesQuery())
