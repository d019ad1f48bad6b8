import { presentDate } from '../../api/present-date.ts'
import './own-plan.css'
import { ActionIcon, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ownPlanQuery } from '../../api/own-plan.ts'
import { dateWords, monthWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { useMe } from '../../parts/me-context.ts'
import { ZoneNote } from '../../parts/zone-note.tsx'
import { useTexts } from '../../texts/language.ts'
import { isNarrow as isNarrowNow, narrow } from '../team-plans/narrow.ts'
import { MonthGrid } from './month-grid.tsx'
import { OwnCalendar } from './own-calendar.tsx'
import { dateOf, monthFrom, weekFrom } from './search.ts'
import { StartSection } from './start-section.tsx'
import { TeamToday } from './team-today.tsx'
import { TodayCard } from './today-card.tsx'
import { WeekList } from './week-list.tsx'

/** One's own plan: today and who else works, the month, on a phone the week, the start one chooses. */
export function OwnPlanPage() {
  const { say, language } = useTexts()
  const search = useSearch({ from: '/inside/my-plan' })
  const navigate = useNavigate({ from: '/my-plan' })
  const isNarrow = useMediaQuery(narrow, isNarrowNow(), { getInitialValueInEffect: false })
  const { employee } = useMe()
  const date = dateOf(search)
  const query = useQuery(ownPlanQuery(date.slice(0, 7)))
  const present = useQuery(ownPlanQuery(presentDate().slice(0, 7)))
  const go = (to: string | undefined) => void navigate({ search: { date: to } })
  return (
    <Loaded query={query}>
      {(plan) => {
        const week = plan.weeks.find(({ days }) => days.some((day) => day.date === date)) ?? plan.weeks[0]!
        const step = (by: number) => (isNarrow ? weekFrom(date, by) : monthFrom(date, by))
        return (
          <Stack gap="md">
            <Title order={2}>{say('ownPlan.title')}</Title>
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              {present.data ? <TodayCard plan={present.data} /> : null}
              <TeamToday today={plan.today} />
            </SimpleGrid>
            <Group justify="space-between">
              <Title order={3}>
                {isNarrow
                  ? `${dateWords(language, week.days[0]!.date, 'day')} – ${dateWords(language, week.days[6]!.date, 'day')}`
                  : monthWords(language, plan.month)}
              </Title>
              <Group gap="xs">
                <ActionIcon
                  variant="default"
                  size={44}
                  aria-label={say(isNarrow ? 'ownPlan.previousWeek' : 'ownPlan.previousMonth')}
                  onClick={() => go(step(-1))}
                >
                  ‹
                </ActionIcon>
                <Button variant="default" h={44} onClick={() => go(undefined)}>
                  {say('app.today')}
                </Button>
                <ActionIcon
                  variant="default"
                  size={44}
                  aria-label={say(isNarrow ? 'ownPlan.nextWeek' : 'ownPlan.nextMonth')}
                  onClick={() => go(step(1))}
                >
                  ›
                </ActionIcon>
              </Group>
            </Group>
            <Kept gap="sm" old={query.isPlaceholderData}>
              {plan.weeks.every(({ days }) => days.every((day) => day.plan === null)) ? (
                <Text c="dimmed">{say('ownPlan.empty')}</Text>
              ) : isNarrow ? (
                <WeekList week={week} today={plan.today} />
              ) : (
                <MonthGrid plan={plan} />
              )}
              <ZoneNote zone={plan.zone} />
            </Kept>
            {employee ? <StartSection id={employee.id} /> : null}
            <OwnCalendar />
          </Stack>
        )
      }}
    </Loaded>
  )
}
