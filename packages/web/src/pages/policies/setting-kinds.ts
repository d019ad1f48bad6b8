import {
  defaultPolicy,
  directionModes,
  graceModes,
  leaveBases,
  leaveRoundings,
  type Policy,
  type PolicySettings,
  presenceModes,
} from '@rollcall/core'
import { durationText } from '../../format/format.ts'
import type { Say } from '../../texts/language.ts'
import type { TextId } from '../../texts/texts.ts'

export type SettingValue = PolicySettings[string]

export type SettingKind =
  | { is: 'minutes' | 'minutesOrNever' | 'seconds' | 'time' | 'range' | 'yearDay' | 'dateOrNone' }
  | { is: 'word'; words: readonly string[] }

const minutes = { is: 'minutes' } as const

/** How each key is entered and shown, in the order in which people think of them. */
export const settingKinds: Readonly<Record<keyof Policy, SettingKind>> = {
  graceInMinutes: minutes,
  graceOutMinutes: minutes,
  graceMode: { is: 'word', words: graceModes },
  outsidePlanMinMinutes: minutes,
  overtimeGapMinutes: minutes,
  night: { is: 'range' },
  directions: { is: 'word', words: directionModes },
  doubtInMinutes: { is: 'minutesOrNever' },
  presence: { is: 'word', words: presenceModes },
  dedupeSeconds: { is: 'seconds' },
  samePassMinutes: minutes,
  dayCutoff: { is: 'time' },
  leadMinutes: minutes,
  tailMinutes: minutes,
  carryOverMinutes: minutes,
  travelMinutes: minutes,
  settleAfterMinutes: minutes,
  contractWeekMinutes: minutes,
  contractDayMinutes: minutes,
  leaveBasis: { is: 'word', words: leaveBases },
  leaveYearStart: { is: 'yearDay' },
  leaveRounding: { is: 'word', words: leaveRoundings },
  leaveServiceFrom: { is: 'dateOrNone' },
}

export const policyKeysInOrder = Object.keys(settingKinds) as (keyof Policy)[]

const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** A default as it would be written down. */
export function defaultSetting(key: keyof Policy): SettingValue {
  const value = defaultPolicy[key]
  if (key === 'dayCutoff') return timeOf(value as number)
  if (key === 'leaveYearStart')
    return (value as readonly number[]).map((part) => String(part).padStart(2, '0')).join('-')
  return Array.isArray(value) ? value.map(timeOf) : (value as SettingValue)
}

/** A value in words. */
export function settingWords(say: Say, key: keyof Policy, value: SettingValue): string {
  const kind = settingKinds[key]
  if (kind.is === 'dateOrNone') return value === null ? say('policies.hireDate') : String(value)
  if (value === null) return say('policies.never')
  if (kind.is === 'word') return say(`policyWord.${value}` as TextId)
  if (kind.is === 'seconds') return `${value}${say('policies.seconds')}`
  if (typeof value === 'number') return durationText(say, value)
  return [value].flat().join(' – ')
}
