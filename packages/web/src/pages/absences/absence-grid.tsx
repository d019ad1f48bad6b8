import './absences.css'
import { Text, VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import type { PlannedPerson, TeamPlans } from '../../api/team-plans.ts'
import { addDays, dateWords, weekdayWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { type KindView, kindViews } from '../team-plans/kind-view.ts'
import { absenceWords, markOf } from './absence-words.ts'

interface Props {
  plans: TeamPlans
  people: readonly PlannedPerson[]
}

/** Who is away × the dates of a month, on the colours of the shifts that are planned. */
export function AbsenceGrid({ plans, people }: Props) {
  const { say, language } = useTexts()
  const kinds = kindViews(say, language, plans)
  const holidays = new Map(plans.holidays.map(({ date, names }) => [date, names.join(', ')]))
  const dates = Array.from({ length: people[0]?.cells.length ?? 0 }, (_, place) => addDays(plans.from, place))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by the keyboard.
    <section className="absences" aria-label={say('absences.calendar')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('teamPlans.person')}</th>
            {dates.map((date) => (
              <th
                key={date}
                scope="col"
                data-free={isFree(date, holidays) || undefined}
                data-today={date === plans.today || undefined}
                title={holidays.get(date)}
              >
                <span aria-hidden>
                  {weekdayWords(language, date)}
                  <br />
                  {Number(date.slice(8))}
                </span>
                <VisuallyHidden>
                  {[dateWords(language, date, 'day'), holidays.get(date)].filter(Boolean).join(', ')}
                </VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.employee.id} person={person} kinds={kinds} dates={dates} today={plans.today} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const isFree = (date: string, holidays: ReadonlyMap<string, string>) =>
  holidays.has(date) || new Date(`${date}T00:00:00Z`).getUTCDay() === 0

interface RowProps {
  person: PlannedPerson
  kinds: readonly KindView[]
  dates: readonly string[]
  today: string
}

const Row = memo(function Row({ person, kinds, dates, today }: RowProps) {
  const { say, language } = useTexts()
  return (
    <tr>
      <th scope="row">
        {person.employee.name}{' '}
        <Text span size="xs" c="dimmed">
          {person.employee.number}
        </Text>
      </th>
      {dates.map((date, place) => {
        const kind = person.cells[place] ?? null
        const plan = kind === null ? null : kinds[kind]!
        const away = person.absences.filter((absence) => absence.date === date)
        const words = away.map((absence) => absenceWords(say, language, absence)).join('; ')
        return (
          <td
            key={date}
            data-today={date === today || undefined}
            title={words === '' ? undefined : `${words} (${plan?.words ?? ''})`}
            style={plan?.colour ? { background: `var(--mantine-color-${plan.colour}-light)` } : undefined}
          >
            {away.length === 0 ? (
              <span className="absence-plan">{plan?.code}</span>
            ) : (
              <>
                {away.map((absence, nth) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name and stay in place.
                  <span key={nth} aria-hidden className="absence-mark" data-status={absence.status}>
                    {markOf(absence)}
                  </span>
                ))}
                <VisuallyHidden>
                  {words}
                  {plan ? `, ${say('absences.planned', { plan: plan.words })}` : ''}
                </VisuallyHidden>
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
})
