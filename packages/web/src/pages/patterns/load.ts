import { need } from '../../api/need.ts'
import { patternsQuery } from '../../api/patterns.ts'

export const loadPatterns = () => need(patternsQuery())
