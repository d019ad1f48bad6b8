import { need } from '../../api/need.ts'
import { policiesQuery } from '../../api/policies.ts'
import type { Visit } from '../../parts/loads.ts'
import { askedBy, readPoliciesSearch } from './search.ts'

export const loadPolicies = ({ search }: Visit) => need(policiesQuery(askedBy(readPoliciesSearch(search))))
