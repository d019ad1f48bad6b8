import type { Assignment } from '../../api/patterns.ts'
import { dateWords } from '../../format/format.ts'
import { nameIn, useTexts } from '../../texts/language.ts'

type Named = Pick<Assignment, 'scope' | 'name' | 'nameEn' | 'number' | 'from' | 'until'>

/** To whom something is assigned, and from when until when. */
export function useAssignmentWords(): (assignment: Named) => string {
  const { say } = useTexts()
  const nameOf = useScopeName()
  const datesOf = useDates()
  return (assignment) => [nameOf(assignment), datesOf(assignment) || say('patterns.always')].join(' · ')
}

/** A company, site, department or team by its name, a person by name and number. */
export function useScopeName(): (assignment: Omit<Named, 'from' | 'until'>) => string {
  const { say, language } = useTexts()
  return ({ scope, name, nameEn, number }) => {
    if (scope === 'company') return say('patterns.scope.company')
    return scope === 'employee' ? `${name} ${number}` : nameIn(language, name ?? '', nameEn)
  }
}

/** From when until when, both included; empty where it holds always. */
export function useDates(): (dates: Pick<Named, 'from' | 'until'>) => string {
  const { say, language } = useTexts()
  return ({ from, until }) =>
    [
      ...(from ? [say('patterns.since', { date: dateWords(language, from, 'full') })] : []),
      ...(until ? [say('patterns.to', { date: dateWords(language, dayBefore(until), 'full') })] : []),
    ].join(' ')
}

/** People say the last day on which something holds. */
export function dayBefore(date: string): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() - 1)
  return moved.toISOString().slice(0, 10)
}
