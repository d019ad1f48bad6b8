import { Group, Text } from '@mantine/core'
import type { OwnDate, OwnPlan } from '../../api/own-plan.ts'
import { dateWords } from '../../format/format.ts'
import { ShiftChip } from '../../parts/shift-chip.tsx'
import { useTexts } from '../../texts/language.ts'
import { dateView, usualSiteOf } from './date-view.ts'
import { weekSum } from './week-sum.ts'

interface Props {
  week: OwnPlan['weeks'][number]
  today: string
}

/** A week for a thumb: a line a date. */
export function WeekList({ week, today }: Props) {
  const { say, language } = useTexts()
  const usual = usualSiteOf(language, week.days)
  return (
    <>
      <Text size="sm" className="numbers">
        {say('ownPlan.weekSum', { time: weekSum(say, week) })}
      </Text>
      <ul className="own-week">
        {week.days.map((day) => (
          <li key={day.date} data-today={day.date === today || undefined}>
            <Line day={day} isToday={day.date === today} usual={usual} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ day, isToday, usual }: { day: OwnDate; isToday: boolean; usual: string | null }) {
  const { say, language } = useTexts()
  const view = dateView(say, language, day, usual)
  return (
    <>
      <time dateTime={day.date} aria-current={isToday ? 'date' : undefined}>
        {dateWords(language, day.date, 'short')}
      </time>
      <div>
        <Group gap={6}>
          <ShiftChip {...view} />
          <Text size="sm" className="numbers">
            {view.times}
          </Text>
        </Group>
        {day.holidays.length > 0 ? (
          <Text size="xs" c="var(--mantine-color-error)">
            {day.holidays.join(', ')}
          </Text>
        ) : null}
        {view.notes.length > 0 ? (
          <Text size="xs" c="dimmed" className="numbers">
            {view.notes.join(' · ')}
          </Text>
        ) : null}
      </div>
    </>
  )
}
