import { need } from '../../api/need.ts'
import { kindSettingsQuery } from '../../api/request-kinds.ts'

/** What can be asked for. */
export const loadRequestKinds = () => need(kindSettingsQuery())
