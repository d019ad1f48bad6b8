import { auditQuery } from '../../api/audit.ts'
import { needList } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'
import { askedBy, readAuditSearch } from './search.ts'

export const loadAudit = ({ search }: Visit) => needList(auditQuery(askedBy(readAuditSearch(search))))
