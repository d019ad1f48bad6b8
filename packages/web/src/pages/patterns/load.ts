import { horizonQuery } from '../../api/horizon.ts'
import { need } from '../../api/need.ts'
import { patternsQuery } from '../../api/patterns.ts'

export const loadPatterns = () => Promise.all([need(patternsQuery()), need(horizonQuery())])
