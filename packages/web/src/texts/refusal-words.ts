import { i18n } from '@lingui/core'
import { Refusal, type RefusedField } from '../api/refusal.ts'
import { durationText } from '../format/format.ts'
import type { Say } from './language.ts'
import type { TextId } from './texts.ts'
import { refusalTexts } from './texts-refusals.ts'

/** Some come with the pages inside, and are there with them. */
function known(code: string): TextId | null {
  const id = `refusal.${code}`
  return id in refusalTexts || id in i18n.messages ? (id as TextId) : null
}

/**
 * What went wrong and what to do, in the language of the page; the server's own words where the page has
 * none.
 */
export function refusalWords(say: Say, error: unknown): string {
  if (error instanceof DOMException)
    return say(error.name === 'InvalidStateError' ? 'refusal.passkey-known' : 'refusal.passkey-cancelled')
  if (!(error instanceof Refusal)) return error instanceof Error ? error.message : String(error)
  if (error.status === 429) return waitWords(say, error)
  const [field] = error.fields
  const id = field && fieldTextOf(field)
  if (field && id) return say(id, valuesOf(say, field))
  const ofAll = known(error.code)
  if (ofAll !== null) return say(ofAll)
  // Without a code it was not Rollcall that answered, but what stands before it.
  return error.code === 'unknown' && error.status >= 500 ? say('refusal.out-of-order') : error.message
}

/** What is wrong with one field of a form, by its path; null if it is not that one. */
export function fieldWords(say: Say, error: unknown, path: string): string | null {
  const field = fieldsOf(error).find((one) => one.field === path)
  if (field === undefined) return null
  const id = fieldTextOf(field)
  return id === null ? field.message : say(id, valuesOf(say, field))
}

/** The fields at fault: as the server names them, or what a code of its can only mean. */
export function fieldsOf(error: unknown): readonly RefusedField[] {
  if (!(error instanceof Refusal)) return []
  const field = fieldOfCode[error.code]
  return field === undefined ? error.fields : [{ field, code: error.code, message: error.message }]
}

const fieldOfCode: Partial<Record<string, string>> = {
  'email-taken': 'email',
  'name-taken': 'name',
  'employee-taken': 'employeeId',
  'has-role': 'role',
  'wrong-code': 'code',
}

const fieldTextOf = ({ field, code }: { field: string; code?: string }): TextId | null =>
  (code === undefined ? null : known(code)) ?? known(`field-${field.split('.').at(-1)}`)

/**
 * What a text may name: what the server says, minutes as hours and minutes, and which of a list it is, from
 * 1; 0 for the whole.
 */
function valuesOf(say: Say, { field, values = {} }: RefusedField): Record<string, string | number> {
  const place = /\.(\d+)(\.|$)/.exec(field)?.[1]
  const named = Object.entries(values).map(([name, value]) => [
    name,
    name.endsWith('Minutes') ? durationText(say, Number(value)) : value,
  ])
  return { ...Object.fromEntries(named), place: place === undefined ? 0 : Number(place) + 1 }
}

function waitWords(say: Say, { code, retryAfterSeconds }: Refusal): string {
  if (code !== 'too-many-requests' || retryAfterSeconds === null || retryAfterSeconds < 1)
    return say('refusal.too-many-soon')
  return say('refusal.too-many-requests', { wait: durationText(say, Math.ceil(retryAfterSeconds / 60)) })
}
