import { need } from '../../api/need.ts'
import { profileQuery } from '../../api/people.ts'
import type { Visit } from '../../parts/loads.ts'

export const loadProfile = ({ params }: Visit) => need(profileQuery(Number(params.id)))
