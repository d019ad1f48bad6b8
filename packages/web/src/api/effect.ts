import type { components } from './openapi.gen.ts'

/** What an act changes, or would with `dryRun`, beyond the fact that it writes. */
export type ChangeEffect = components['schemas']['ChangeEffect']
export type DayChange = components['schemas']['DayChange']
