import type { Attachment } from '../../api/attachments.ts'
import type { AskRequest, Request, RequestKind } from '../../api/requests.ts'
import { addDays, wallMinutes } from '../../format/format.ts'

type AskedDay = AskRequest['days'][number]
type Plan = { segments: readonly { start: string; end: string }[] } | null

/** What is entered: of each kind only what belongs to it is sent. Times are wall times, past 24:00 too. */
export interface AskValues {
  kind: string
  from: string
  to: string
  unit: AskedDay['unit']
  which: number
  start: string
  end: string
  breakStart: string
  breakEnd: string
  in: string
  out: string
  segment: number | null
  excuse: NonNullable<AskedDay['excuse']> | null
  reason: string
  attachments: readonly Attachment[]
}

const wallText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Hours of a plan that are likely meant: before and after work for overtime, else where work begins. */
function likelyHours(kind: RequestKind, plan: Plan): Pick<AskValues, 'start' | 'end'> {
  const segments = plan?.segments ?? []
  if (segments.length === 0) return { start: '', end: '' }
  const edge =
    kind.effect === 'overtime' ? wallMinutes(segments.at(-1)!.end) : wallMinutes(segments[0]!.start)
  return { start: wallText(edge), end: wallText(edge + (kind.effect === 'overtime' ? 120 : 60)) }
}

/** What a kind begins with on a date. */
export const firstValues = (
  kind: RequestKind,
  date: string,
  plan: Plan,
): Omit<AskValues, 'reason' | 'from' | 'attachments'> => ({
  kind: kind.code,
  to: date,
  unit: kind.units[0] ?? 'day',
  which: 1,
  ...likelyHours(kind, plan),
  breakStart: '',
  breakEnd: '',
  in: '',
  out: '',
  segment: null,
  excuse: null,
})

/** One more than the server takes, so that it refuses more in words. */
const mostDates = 367

function datesFrom(from: string, to: string): string[] {
  const dates: string[] = []
  for (let date = from; date <= to && dates.length < mostDates; date = addDays(date, 1)) dates.push(date)
  return dates
}

/** Whether enough is entered to say what it does. */
export function isWhole({ from, unit, start, end, excuse, ...times }: AskValues, { effect }: RequestKind) {
  if (from === '') return false
  if (effect === 'correction') return times.in !== '' || times.out !== ''
  if (effect === 'excuse') return excuse !== null
  return unit !== 'hours' || (start !== '' && end !== '')
}

/** What is sent, whole or not: the server says what is missing. */
export function bodyOf(
  values: AskValues,
  kind: RequestKind,
  { key, employeeId }: Pick<AskRequest, 'key' | 'employeeId'>,
): AskRequest {
  const last = kind.severalDays && values.to > values.from ? values.to : values.from
  const dates = values.from === '' ? [] : datesFrom(values.from, last)
  const day = dayOf(values, kind)
  return {
    key,
    employeeId,
    kind: kind.code,
    reason: values.reason,
    days: dates.map((date) => ({ date, ...day })),
    skipsFreeDays: dates.length > 1,
    // A kind without documents is sent without those that were chosen for another one.
    ...(kind.evidence !== 'none' && { attachmentIds: values.attachments.map(({ id }) => id) }),
  }
}

function dayOf(values: AskValues, { effect }: RequestKind): Omit<AskedDay, 'date'> {
  const { unit, which, start, end, excuse, segment, breakStart, breakEnd } = values
  if (effect === 'excuse') return { unit: 'day', ...(excuse && { excuse }) }
  if (effect === 'correction')
    return {
      unit: 'day',
      correction: {
        ...(values.in && { in: values.in }),
        ...(values.out && { out: values.out }),
        ...(segment !== null && { segment }),
      },
    }
  if (unit !== 'hours') return unit === 'day' ? { unit } : { unit, which }
  return {
    unit,
    ...(start && { from: start }),
    ...(end && { to: end }),
    // The client's types know no pairs.
    ...(effect === 'overtime' && breakStart && breakEnd ? { breaks: [[breakStart, breakEnd]] as never } : {}),
  }
}

/** Whether it would be the same asked once more: documents and evidence stay with the first. */
export const isSameAgain = ({ attachments, evidence }: Pick<Request, 'attachments' | 'evidence'>): boolean =>
  attachments.length === 0 && evidence.length === 0

/** The same request once more: for one that was withdrawn too quickly. */
export const againOf = ({ employee, kind, reason, days }: Request): AskRequest => ({
  key: crypto.randomUUID(),
  employeeId: employee.id,
  kind: kind.code,
  reason,
  skipsFreeDays: false,
  days: days.map(({ date, asked: { unit, which, from, to, breaks, correction, excuse } }) => ({
    date,
    unit,
    ...(which !== null && { which }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(breaks.length > 0 && { breaks: breaks as never }),
    ...(correction && {
      correction: {
        ...(correction.in !== null && { in: correction.in }),
        ...(correction.out !== null && { out: correction.out }),
        ...(correction.segment !== null && { segment: correction.segment }),
      },
    }),
    ...(excuse !== null && { excuse }),
  })),
})
