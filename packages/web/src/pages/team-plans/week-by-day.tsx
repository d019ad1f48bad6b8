import { Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { TeamPlans } from '../../api/team-plans.ts'
import { addDays, dateWords, weekdayWords } from '../../format/format.ts'
import { useMay, useMe } from '../../parts/me-context.ts'
import { ShiftChip } from '../../parts/shift-chip.tsx'
import { useTexts } from '../../texts/language.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { matesOf } from './mates-of.ts'
import { MatesOfDay } from './mates-of-day.tsx'
import type { TeamPlansSearch } from './search.ts'
import { usePeopleShown } from './use-people-shown.ts'

/** A week for a thumb: one's own shifts over a date each, and of the chosen one who works, by shift. */
export function WeekByDay({ plans, search }: { plans: TeamPlans; search: TeamPlansSearch }) {
  const { say, language } = useTexts()
  const may = useMay()('change-plans')
  const own = useMe().employee?.id
  const people = usePeopleShown(plans, search)
  const dates = Array.from({ length: people[0]?.cells.length ?? 0 }, (_, place) => addDays(plans.from, place))
  const [picked, setPicked] = useState<string | null>(null)
  const [changing, setChanging] = useState<number | null>(null)
  const shown = picked ?? (dates.includes(plans.today) ? plans.today : plans.from)
  const place = Math.max(0, dates.indexOf(shown))
  const oneself = plans.people.filter(({ employee }) => employee.id === own)
  const ownOn = (at: number) => matesOf(say, { ...plans, people: oneself }, at, undefined)[0]
  const holidays = new Map(plans.holidays.map(({ date, names }) => [date, names.join(', ')]))
  const changed = plans.people.filter(({ employee }) => employee.id === changing)
  if (people.length === 0) return <Text>{say('teamPlans.nobody')}</Text>
  const mine = ownOn(place)
  return (
    <Stack gap="sm">
      <div className="week-strip">
        {dates.map((date, at) => {
          const shift = ownOn(at)
          const free = holidays.has(date) || new Date(`${date}T00:00:00Z`).getUTCDay() === 0
          return (
            <button
              key={date}
              type="button"
              aria-pressed={at === place}
              aria-current={date === plans.today ? 'date' : undefined}
              onClick={() => setPicked(date)}
            >
              <span data-free={free || undefined}>{weekdayWords(language, date)}</span>{' '}
              <b data-free={free || undefined}>{Number(date.slice(8))}</b>{' '}
              <span
                className="week-code"
                style={
                  shift?.colour ? { background: `var(--mantine-color-${shift.colour}-light)` } : undefined
                }
              >
                {shift?.code}
              </span>
              <VisuallyHidden>
                {['', dateWords(language, date, 'day'), holidays.get(date), shift?.words]
                  .filter((words) => words !== undefined)
                  .join(', ')}
              </VisuallyHidden>
            </button>
          )
        })}
      </div>
      <Title order={3} size="h4">
        {dateWords(language, dates[place]!, 'short')}
        {holidays.has(dates[place]!) ? (
          <Text span c="var(--mantine-color-error)">
            {' '}
            {holidays.get(dates[place]!)}
          </Text>
        ) : null}
      </Title>
      {mine ? (
        <Group gap="xs">
          <Text fw={600}>{say('teamPlans.me')}</Text>
          <ShiftChip code={mine.code} name={mine.words} colour={mine.colour} />
          <Text className="numbers">{mine.hours}</Text>
        </Group>
      ) : null}
      <MatesOfDay
        groups={matesOf(say, { ...plans, people }, place, own)}
        onPick={may ? setChanging : undefined}
      />
      {changed.length > 0 ? (
        <ChangeDialog plans={plans} people={changed} places={[place]} onClose={() => setChanging(null)} />
      ) : null}
    </Stack>
  )
}
