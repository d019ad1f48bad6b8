import { need } from '../../api/need.ts'
import { setUpQuery } from '../../api/sites.ts'

export const loadSetUp = () => need(setUpQuery())
