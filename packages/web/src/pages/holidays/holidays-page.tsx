import { ActionIcon, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Holidays, holidaysQuery, untilAsked } from '../../api/holidays.ts'
import { calendarWords } from '../../format/calendar-words.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useMay } from '../../parts/me-context.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { CalendarDialog } from './calendar-dialog.tsx'
import { FindingSection } from './finding-section.tsx'
import { type Editing, HolidayDialog } from './holiday-dialog.tsx'
import { HolidayList } from './holiday-list.tsx'
import type { HolidaysSearch } from './search.ts'
import { BundleNote, ServiceSection } from './service-section.tsx'
import { YearView } from './year-view.tsx'

/** The calendar that the public service speaks of. */
const korea = 'KR'

/** The holidays of a calendar in a year: where each is known from, and what waits for a decision. */
export function HolidaysPage() {
  const search = useSearch({ from: '/inside/plans/holidays' })
  const may = useMay()
  const navigate = useNavigate({ from: '/plans/holidays' })
  const [editing, setEditing] = useState<Editing | null>(null)
  const [adding, setAdding] = useState(false)
  const query = useQuery({
    ...holidaysQuery(search),
    refetchInterval: untilAsked,
    placeholderData: (before: Holidays | undefined) => before,
  })
  const mayChange = may('manage-plans')
  return (
    <Loaded query={query}>
      {(holidays) => (
        <Stack gap="md">
          <Head
            holidays={holidays}
            onAdd={mayChange ? () => setEditing({ act: 'add', holiday: null }) : null}
            onAddCalendar={mayChange ? () => setAdding(true) : null}
          />
          <FindingSection findings={holidays.findings} mayDecide={mayChange} today={holidays.today} />
          <YearView holidays={holidays} />
          <HolidayList holidays={holidays} onEdit={mayChange ? setEditing : null} />
          {holidays.calendar === korea ? (
            <ServiceSection service={holidays.service} mayAsk={mayChange} />
          ) : (
            <BundleNote />
          )}
          {adding ? (
            <CalendarDialog
              onAdded={(calendar) =>
                void navigate({ search: (before: HolidaysSearch) => ({ ...before, calendar }) })
              }
              onClose={() => setAdding(false)}
            />
          ) : null}
          {editing ? (
            <HolidayDialog {...editing} holidays={holidays} onClose={() => setEditing(null)} />
          ) : null}
        </Stack>
      )}
    </Loaded>
  )
}

interface HeadProps {
  holidays: Holidays
  onAdd: (() => void) | null
  onAddCalendar: (() => void) | null
}

function Head({ holidays, onAdd, onAddCalendar }: HeadProps) {
  const { say, language } = useTexts()
  const navigate = useNavigate({ from: '/plans/holidays' })
  const { year, calendar, calendars } = holidays
  const show = (changed: HolidaysSearch) =>
    void navigate({ search: (before: HolidaysSearch) => ({ ...before, ...changed }) })
  return (
    <>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>{say('holidays.title')}</Title>
          <Text size="sm" c="dimmed">
            {say('holidays.explain')}
          </Text>
        </div>
        {onAdd ? <Button onClick={onAdd}>{say('holidays.add')}</Button> : null}
      </Group>
      <Group gap="xs">
        {[-1, 1].map((step) => (
          <ActionIcon
            key={step}
            variant="default"
            size="lg"
            aria-label={say('holidays.previous', { year: String(year + step) })}
            onClick={() => show({ year: year + step })}
            style={{ order: step }}
          >
            {step < 0 ? '‹' : '›'}
          </ActionIcon>
        ))}
        <Text fw={600} className="numbers" role="status">
          {say('holidays.year', { year: String(year) })}
        </Text>
        {calendars.length > 1 ? (
          <NativeSelect
            style={{ order: 2 }}
            aria-label={say('holidays.calendar')}
            value={calendar}
            onChange={(event) => show({ calendar: event.currentTarget.value })}
            data={calendars.map(({ code, sites }) => ({
              value: code,
              label:
                sites.length === 0
                  ? calendarWords(language, code)
                  : say('holidays.ofSites', {
                      code: calendarWords(language, code),
                      sites: sites.map(({ name, nameEn }) => nameIn(language, name, nameEn)).join(', '),
                    }),
            }))}
          />
        ) : null}
        {onAddCalendar ? (
          <Button variant="default" style={{ order: 3 }} onClick={onAddCalendar}>
            {say('holidays.addCalendar')}
          </Button>
        ) : null}
      </Group>
    </>
  )
}
