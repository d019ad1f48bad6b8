import { holidaysQuery } from '../../api/holidays.ts'
import { need } from '../../api/need.ts'
import type { Visit } from '../../parts/loads.ts'
import { readHolidaysSearch } from './search.ts'

export const loadHolidays = ({ search }: Visit) => need(holidaysQuery(readHolidaysSearch(search)))
