import { describeLaws } from './testing/day-laws.ts'

describeLaws(20_000)
