import type { Request } from '../../api/requests.ts'
import { nameIn, useTexts } from '../../texts/language.ts'

/** What was asked for a date, as short labels; what is not decided yet looks so. */
export function DayRequests({ requests = [] }: { requests?: readonly Request[] | undefined }) {
  const { say, language } = useTexts()
  return requests.map(({ id, kind, status }) => (
    <span key={id} className="day-request" data-pending={status === 'pending' || undefined}>
      {nameIn(language, kind.name, kind.nameEn)}
      {status === 'pending' ? ` · ${say('request.status.pending')}` : ''}
    </span>
  ))
}
