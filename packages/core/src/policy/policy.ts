import type { WallMinutes } from '../time/wall.ts'

/** The settings that a day is judged by (rules.md §10); times of day in minutes since 00:00. */
export interface Policy {
  /** Where one work date ends and the next begins when no plan says otherwise. */
  dayCutoff: WallMinutes
  /** How long after a plan its date still owns passes. */
  tailMinutes: number
  /** How long before a plan its date owns passes already. */
  leadMinutes: number
  carryOverMinutes: number
  dedupeSeconds: number
  samePassMinutes: number
  travelMinutes: number
  /** Whether in and out keys of the terminals are believed. */
  directions: 'trust' | 'ignore'
  graceInMinutes: number
  graceOutMinutes: number
  /** Past the grace all minutes count (`tolerate`), or those from its end on (`forgive`). */
  graceMode: 'tolerate' | 'forgive'
  outsidePlanMinMinutes: number
  overtimeGapMinutes: number
  settleAfterMinutes: number
  night: readonly [WallMinutes, WallMinutes]
}

export const defaultPolicy: Policy = {
  dayCutoff: 300,
  tailMinutes: 240,
  leadMinutes: 120,
  carryOverMinutes: 120,
  dedupeSeconds: 60,
  samePassMinutes: 10,
  travelMinutes: 180,
  directions: 'trust',
  graceInMinutes: 0,
  graceOutMinutes: 0,
  graceMode: 'tolerate',
  outsidePlanMinMinutes: 10,
  overtimeGapMinutes: 60,
  settleAfterMinutes: 360,
  night: [1320, 360],
}
