import type { AuditEvent, AuditName } from '../../api/audit.ts'
import { type Language, nameIn, type Say } from '../../texts/language.ts'
import { firstTexts, type TextId } from '../../texts/texts.ts'
import { insideTexts } from '../../texts/texts-inside.ts'
import { auditTexts } from './texts.ts'

const known = (id: string): TextId | null => (id in auditTexts ? (id as TextId) : null)

/** All actions that have words, for a list to choose from. */
export const actions = Object.keys(auditTexts)
  .filter((id) => id.startsWith('action.'))
  .map((id) => id.slice('action.'.length))

/** `grant-role` in words; as it is where there are none. */
export function actionWords(say: Say, action: string): string {
  const id = known(`action.${action}`)
  return id === null ? action : say(id)
}

/** `person:kim@…` is Kim's e-mail; the others are described. */
export function actorWords(say: Say, actor: string): string {
  const [kind, name] = parts(actor)
  if (kind === 'system') return say('actor.system')
  if (kind === 'token' || kind === 'source') return say(`actor.${kind}`, { name })
  if (kind === 'anyone') return say(name === 'link' || name === 'sso' ? `actor.${name}` : 'actor.anyone')
  return name
}

type AuditPerson = NonNullable<AuditEvent['employee']>

/** What lines speak of by number. */
type Numbered = AuditName['kind'] | 'employee'

/** The words of a language, and the names of what has a number; null for what is not known by name. */
export interface AuditWords {
  say: Say
  nameOf: (kind: Numbered, id: string) => string | null
}

export const personWords = ({ name, number }: AuditPerson) => `${name} ${number}`

/**
 * Names what has a number: from the list that comes with the audit, and the person whom the line is about.
 */
export function namesOf(
  language: Language,
  names: readonly AuditName[],
  employee: AuditPerson | null,
): AuditWords['nameOf'] {
  return (kind, id) => {
    if (kind === 'employee') return employee && String(employee.id) === id ? personWords(employee) : null
    const found = names.find((name) => name.kind === kind && String(name.id) === id)
    return found ? nameIn(language, found.name, found.nameEn) : null
  }
}

const saidByTheAction = new Set(['users', 'audit', 'people', 'quarantine', 'unknown-badges', 'leave-act'])

/** What it was done to; nothing where the line says so elsewhere. */
export function subjectWords(words: AuditWords, subject: string, actor: string): string {
  const { say } = words
  const [kind, id] = parts(subject)
  if (subject === parts(actor)[1] || id === parts(actor)[1]) return ''
  if (kind === 'date' || kind === 'leave') return boardWords(words, id)
  if (saidByTheAction.has(kind)) return ''
  if (kind === 'employee') return id.split(' ')[1] ?? ''
  if (kind === 'employees') return say('subject.employees', { count: id })
  if (kind === 'department' || kind === 'site' || kind === 'source') return nameWords(words, kind, id)
  const text = known(`subject.${kind}`)
  if (text === null) return id || subject
  return id === '' ? say(text) : say(text, { id })
}

/** `2026-11-03 departments:1,2`: whose board of which date. */
function boardWords(words: AuditWords, board: string): string {
  const [date = '', departments] = board.split(' departments:')
  if (departments === undefined) return date
  const whose =
    departments === 'all'
      ? words.say('subject.allDepartments')
      : departments
          .split(',')
          .map((id) => nameWords(words, 'department', id))
          .join(', ')
  return `${date} · ${whose}`
}

const nameWords = ({ say, nameOf }: AuditWords, kind: Numbered, id: string) =>
  nameOf(kind, id) ?? say(`subject.${kind}`, { id })

export interface Change {
  key: string
  before: string | null
  after: string | null
}

/** What a line of the audit changed, field by field; what stayed the same is left out. */
export function changesOf(words: AuditWords, before: unknown, after: unknown): Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
    .map((key) => ({
      key: keyWords(words.say, key),
      before: before === null ? null : valueWords(words, key, old[key]),
      after: after === null ? null : valueWords(words, key, now[key]),
    }))
    .filter(({ before, after }) => (before ?? '–') !== '–' || (after ?? '–') !== '–')
}

/** The details of a line, as name and value. */
export const detailsOf = (
  words: AuditWords,
  details: Record<string, unknown>,
): [key: string, value: string][] =>
  Object.entries(details)
    .map(([key, value]): [string, string] => [keyWords(words.say, key), valueWords(words, key, value)])
    .filter(([, value]) => value !== '–')

const parts = (text: string): [kind: string, name: string] => {
  const at = text.indexOf(':')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  Object.assign(Object.create(null), typeof value === 'object' ? value : null)

function keyWords(say: Say, key: string): string {
  const id = known(`key.${key}`)
  return id === null ? key : say(id)
}

/** Values that have words of their own, by the name of the field. */
const wordsOf = new Map([
  ['role', 'role'],
  ['scopes', 'scope'],
  ['method', 'method'],
  ['presence', 'presence'],
  ['kind', 'holidays.kind'],
  ['decision', 'holidays'],
  ['why', 'refusal'],
])
const firstKeys = ['role', 'departmentId', 'from', 'until']
const place = (key: string) => (firstKeys.includes(key) ? firstKeys.indexOf(key) : firstKeys.length)

/** Fields that hold the number of something that has a name. */
const numberedBy: ReadonlyMap<string, Numbered> = new Map([
  ['departmentId', 'department'],
  ['sourceId', 'source'],
  ['employeeId', 'employee'],
])

function valueWords(words: AuditWords, key: string, value: unknown): string {
  const { say } = words
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return say(value ? 'value.true' : 'value.false')
  if (Array.isArray(value)) return value.map((one) => valueWords(words, key, one)).join(', ') || '–'
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, one]) => one !== null)
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([name, one]) => `${keyWords(say, name)} ${valueWords(words, name, one)}`)
      .join(' ')
  const kind = numberedBy.get(key)
  if (kind) return nameWords(words, kind, String(value))
  const id = `${wordsOf.get(key)}.${value}`
  if (id in firstTexts || id in insideTexts) return say(id as TextId)
  return String(value).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):.*Z$/, '$1 $2 UTC')
}
