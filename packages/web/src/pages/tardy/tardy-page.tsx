import './tardy.css'
import { Drawer, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { tardyQuery } from '../../api/tardy.ts'
import { dateWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { mayDoToOthers, useMe } from '../../parts/me-context.ts'
import { useTexts } from '../../texts/language.ts'
import { DayDetails } from '../person/day-details.tsx'
import { Charts } from './charts.tsx'
import { DepartmentSums } from './department-sums.tsx'
import { KindTiles } from './kind-tiles.tsx'
import { LostDays } from './lost-days.tsx'
import { PeopleSums } from './people-sums.tsx'
import { filterOf, listOf, type TardyList, type TardySearch } from './search.ts'
import { PeriodChoice, TardyFilterBar } from './tardy-filter.tsx'

const lists: TardyList[] = ['people', 'departments', 'days']

/** Who was tardy, left early, was absent or left a day open: sums, from any of them its days, and why. */
export function TardyPage() {
  const { say, language } = useTexts()
  const search = useSearch({ from: '/inside/tardy' })
  const navigate = useNavigate({ from: '/tardy' })
  const query = useQuery(tardyQuery(filterOf(search)))
  const go = (changed: TardySearch) =>
    void navigate({ search: (was) => ({ ...was, ...changed }), resetScroll: false })
  const { day, of } = search
  const me = useMe()
  const by = listOf(me, search)
  return (
    <Loaded query={query}>
      {(data) => (
        <Stack gap="md">
          <Group justify="space-between">
            <Title order={2}>{say('tardy.title')}</Title>
            <PeriodChoice data={data} go={go} />
          </Group>
          <TardyFilterBar data={data} search={search} go={go} />
          <Kept gap="md" old={query.isPlaceholderData}>
            <KindTiles
              totals={data.totals}
              kind={data.kind}
              onPick={(kind) => go({ kind, band: undefined, hour: undefined, sort: undefined })}
            />
            <Charts data={data} search={search} go={go} />
            {mayDoToOthers(me, 'read-days') ? (
              <SegmentedControl
                aria-label={say('tardy.by')}
                value={by}
                onChange={(list) => go({ by: list === 'people' ? undefined : (list as TardyList) })}
                data={lists.map((value) => ({ value, label: say(`tardy.by.${value}`) }))}
              />
            ) : null}
            {by === 'days' ? <LostDays data={data} search={search} go={go} /> : null}
            {by === 'departments' ? <DepartmentSums data={data} go={go} /> : null}
            {by === 'people' ? (
              <>
                {data.total > data.people.length ? (
                  <Text size="sm" c="dimmed">
                    {say('tardy.more', { total: data.total })}
                  </Text>
                ) : null}
                <PeopleSums data={data} go={go} />
              </>
            ) : null}
          </Kept>
          <Drawer
            opened={day !== undefined && of !== undefined}
            onClose={() => go({ day: undefined, of: undefined })}
            position="right"
            size="lg"
            closeButtonProps={{ 'aria-label': say('app.close') }}
            title={day ? dateWords(language, day, 'long') : ''}
          >
            {day && of ? <DayDetails id={of} date={day} /> : null}
          </Drawer>
        </Stack>
      )}
    </Loaded>
  )
}
