import { need } from '../../api/need.ts'
import { tokensQuery } from '../../api/tokens.ts'

export const loadTokens = () => need(tokensQuery())
