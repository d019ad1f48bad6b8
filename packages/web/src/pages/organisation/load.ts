import { need } from '../../api/need.ts'
import { organisationQuery } from '../../api/organisation.ts'
import type { Visit } from '../../parts/loads.ts'
import { readOrganisationSearch } from './search.ts'

export const loadOrganisation = ({ search }: Visit) =>
  need(organisationQuery(readOrganisationSearch(search).date))
