import { describeLaws } from './testing/day-laws.ts'

describeLaws(1000)
