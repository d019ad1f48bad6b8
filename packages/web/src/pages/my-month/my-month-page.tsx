import './my-month.css'
import { ActionIcon, Button, Group, SegmentedControl, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ownMonthQuery } from '../../api/own-month.ts'
import { ownRepairsQuery } from '../../api/repairs.ts'
import { requestsQuery } from '../../api/requests.ts'
import { addMonths, monthWords } from '../../format/format.ts'
import { AskDialog, type AskFirst } from '../../parts/ask/ask-dialog.tsx'
import { CheckInCard } from '../../parts/check-in/check-in-card.tsx'
import { Kept } from '../../parts/kept.tsx'
import { LateSources } from '../../parts/late-sources.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { OwnRepairs } from '../../parts/repair/own-repairs.tsx'
import { ZoneNote } from '../../parts/zone-note.tsx'
import { useTexts } from '../../texts/language.ts'
import { MonthTable } from '../person/month-table.tsx'
import { MonthTotals } from '../person/month-totals.tsx'
import { WeekTable } from '../person/week-table.tsx'
import { askedEntries } from './asked-entries.ts'
import { AskedOfMe } from './asked-of-me.tsx'
import { Balance } from './balance.tsx'
import { DayDrawer } from './day-drawer.tsx'
import { byDate } from './day-look.ts'
import { DayRequests } from './day-requests.tsx'
import { MonthCalendar } from './month-calendar.tsx'
import { OwnRequests } from './own-requests.tsx'
import { latestRequests, requestsOfMonth } from './own-requests-query.ts'
import { monthOf } from './search.ts'

/** One's own month: what is asked of one, the days, what one asked for; a day opens beside it. */
export function MyMonthPage() {
  const { say, language } = useTexts()
  const search = useSearch({ from: '/inside/my-month' })
  const navigate = useNavigate({ from: '/my-month' })
  const month = monthOf(search)
  const query = useQuery(ownMonthQuery(month))
  const ofMonth = useQuery(requestsQuery(requestsOfMonth(month)))
  const latest = useQuery(requestsQuery(latestRequests))
  const repairs = useQuery(ownRepairsQuery())
  const proposed = new Set(repairs.data?.repairs.map(({ date }) => date))
  const [asking, setAsking] = useState<AskFirst | null>(null)
  const { view, day } = search
  const go = (to: string | undefined) => void navigate({ search: { month: to, view } })
  const openDay = (to: string | undefined) => void navigate({ search: { month, view, day: to } })
  return (
    <Loaded query={query}>
      {(own) => {
        const requests = byDate(ofMonth.data?.requests ?? [])
        const entries = askedEntries(say, language, own, latest.data?.requests ?? [], setAsking).filter(
          ({ date }) => date === null || !proposed.has(date),
        )
        return (
          <Stack gap="md">
            <Group justify="space-between">
              <Title order={2}>{say('nav.mine')}</Title>
              <Button h={44} onClick={() => setAsking({ date: day ?? own.today })}>
                {say('ask.new')}
              </Button>
            </Group>
            <LateSources sources={own.lateSources} />
            <CheckInCard />
            <OwnRepairs onOther={(date) => setAsking({ date })} />
            <AskedOfMe entries={entries} />
            <Balance />
            <Group justify="space-between">
              <Group gap="xs" wrap="nowrap">
                <ActionIcon
                  variant="default"
                  size={44}
                  aria-label={say('person.previous')}
                  onClick={() => go(addMonths(month, -1))}
                >
                  ‹
                </ActionIcon>
                <Title order={3} size="h4">
                  {monthWords(language, own.month)}
                </Title>
                <ActionIcon
                  variant="default"
                  size={44}
                  aria-label={say('person.next')}
                  onClick={() => go(addMonths(month, 1))}
                >
                  ›
                </ActionIcon>
                <Button variant="default" h={44} onClick={() => go(undefined)}>
                  {say('app.today')}
                </Button>
              </Group>
              <SegmentedControl
                aria-label={say('myMonth.view')}
                value={view ?? 'calendar'}
                onChange={(to) =>
                  void navigate({ search: { month: search.month, view: to === 'list' ? 'list' : undefined } })
                }
                data={[
                  { value: 'calendar', label: say('myMonth.calendar') },
                  { value: 'list', label: say('myMonth.list') },
                ]}
              />
            </Group>
            <Kept gap="md" old={query.isPlaceholderData}>
              {view === 'list' ? (
                <MonthTable
                  days={own.days}
                  onOpen={openDay}
                  notes={(date) => <DayRequests requests={requests.get(date)} />}
                />
              ) : (
                <MonthCalendar own={own} requests={requests} onOpen={openDay} />
              )}
              <MonthTotals totals={own.totals} days={own.days} onOpen={openDay} />
              <Link to="/reports" search={{ report: 'personal-record', month, employee: own.employee.id }}>
                {say('myMonth.record')}
              </Link>
              <Link to="/tardy" search={{ month, period: 'year', employee: own.employee.id, by: 'days' }}>
                {say('myMonth.twelveMonths')}
              </Link>
              <WeekTable weeks={own.weeks} />
              <ZoneNote zone={own.zone} />
            </Kept>
            <OwnRequests query={latest} />
            <DayDrawer
              own={own}
              // Two windows over each other would both hear the key that closes one.
              day={asking === null ? day : undefined}
              requests={(day && requests.get(day)) || []}
              onAsk={(date) => setAsking({ date })}
              onClose={() => openDay(undefined)}
            />
            {asking ? (
              <AskDialog
                employeeId={own.employee.id}
                first={asking}
                plannedOn={(date) => own.days.find((each) => each.date === date)?.plan ?? null}
                onClose={() => setAsking(null)}
              />
            ) : null}
          </Stack>
        )
      }}
    </Loaded>
  )
}
