import { Group, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { swapShifts, type TeamPlans } from '../../api/team-plans.ts'
import { addDays, dateWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { useMay } from '../../parts/me-context.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { type Language, useTexts } from '../../texts/language.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { DragGhost } from './drag-ghost.tsx'
import type { DayHead } from './grid-row.tsx'
import { kindViews } from './kind-view.ts'
import { RecentChanges } from './recent-changes.tsx'
import type { TeamPlansSearch } from './search.ts'
import { TeamGrid } from './team-grid.tsx'
import { type Dragged, useDrag } from './use-drag.ts'
import { usePeopleShown } from './use-people-shown.ts'
import { useOverride, useSaid } from './use-plan-acts.ts'
import { chosen, type Selection, type Spot } from './use-selection.ts'

/** The grid with what can be done to it. */
export function TeamRoster({ plans, search }: { plans: TeamPlans; search: TeamPlansSearch }) {
  const { say, language } = useTexts()
  const may = useMay()('change-plans')
  const kinds = useMemo(() => kindViews(say, language, plans), [say, language, plans])
  const days = useMemo(() => daysOf(language, plans), [language, plans])
  const people = usePeopleShown(plans, search)
  const [selection, setSelection] = useState<Selection | null>(null)
  const override = useOverride(plans.people)
  const swap = useAct(swapShifts, { said: useSaid(plans.people) })
  const shiftAt = ({ row, place }: Spot) => {
    const kind = people[row]!.cells[place] ?? null
    return kind === null ? null : plans.kinds[kind]!.shiftId
  }
  const { drag, take } = useDrag((dragged, spot) => {
    const date = addDays(plans.from, spot.place)
    // A date that is over asks for a reason.
    if (date < plans.today) return setSelection({ active: spot, anchor: spot })
    const employeeId = people[spot.row]!.employee.id
    if ('from' in dragged && dragged.from.place === spot.place && dragged.from.row !== spot.row)
      return swap.mutate({
        employeeIds: [people[dragged.from.row]!.employee.id, employeeId],
        dates: [{ date, shiftIds: [shiftAt(dragged.from), shiftAt(spot)] }],
        reason: null,
      })
    const shiftId = 'from' in dragged ? shiftAt(dragged.from) : dragged.shiftId
    const instead = shiftId === null ? { plan: null } : { shiftId }
    override.mutate({ changes: [{ employeeId, date, instead }], reason: null })
  })
  const takeIf = (dragged: Dragged) => (event: React.PointerEvent) => {
    if (may) take(event, dragged)
  }
  if (people.length === 0) return <Text>{say('teamPlans.nobody')}</Text>
  const picked = selection && chosen(selection)
  const run = ([first, last]: readonly [number, number]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return (
    <>
      <RefusalAlert error={override.error ?? swap.error} />
      <Group gap={6}>
        {plans.shifts
          .filter(({ retired, plan }) => !retired && plan !== null)
          .map((shift) => (
            <span
              key={shift.id}
              className="roster-chip"
              data-taken={may || undefined}
              style={{ background: `var(--mantine-color-${shift.colour}-light)` }}
              onPointerDown={takeIf({ shiftId: shift.id })}
            >
              {shift.code} {shift.name}
            </span>
          ))}
        {may ? (
          <Text size="xs" c="dimmed" visibleFrom="sm" className="no-print">
            {say('teamPlans.howTo')}
          </Text>
        ) : null}
      </Group>
      <TeamGrid
        people={people}
        kinds={kinds}
        days={days}
        over={drag?.over ?? null}
        onOpen={(next) => may && setSelection(next)}
        onTake={(event, spot) => takeIf({ from: spot })(event)}
      />
      {drag ? <DragGhost drag={drag} plans={plans} people={people} /> : null}
      {picked ? (
        <ChangeDialog
          plans={plans}
          people={run(picked.rows).flatMap((row) => people[row] ?? [])}
          places={run(picked.places)}
          onClose={() => {
            setSelection(null)
            goBackToCell()
          }}
        />
      ) : null}
      <div className="no-print">
        <RecentChanges plans={plans} kinds={kinds} />
      </div>
    </>
  )
}

/** The keyboard goes on where it was. */
const goBackToCell = () =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.roster-cell[tabindex="0"]')?.focus())

function daysOf(language: Language, { people, from, today, holidays }: TeamPlans): DayHead[] {
  const names = new Map(holidays.map((holiday) => [holiday.date, holiday.names.join(', ')]))
  const weekdays = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    weekday: 'narrow',
    timeZone: 'UTC',
  })
  return Array.from({ length: people[0]?.cells.length ?? 0 }, (_, place) => {
    const date = addDays(from, place)
    const at = new Date(`${date}T00:00:00Z`)
    return {
      date,
      words: dateWords(language, date, 'short'),
      number: at.getUTCDate(),
      weekday: weekdays.format(at),
      isFree: at.getUTCDay() === 0 || names.has(date),
      isToday: date === today,
      holiday: names.get(date) ?? null,
    }
  })
}
