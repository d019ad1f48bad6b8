import { Group, Pill, Text, UnstyledButton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type Tardy, type TardyDay, tardyDaysQuery } from '../../api/tardy.ts'
import { dateWords, durationText, wallWords } from '../../format/format.ts'
import { FindingBadges } from '../../parts/finding-badges.tsx'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'
import { bandWords, hourWords } from './charts.tsx'
import { daysFilterOf, type TardySearch } from './search.ts'

interface Props {
  data: Tardy
  search: TardySearch
  go: (changed: TardySearch) => void
}

/** The days behind the sums, or behind one bar; a day opens how it was judged. */
export function LostDays({ data, search, go }: Props) {
  const { say, language } = useTexts()
  const query = useInfiniteQuery(tardyDaysQuery(daysFilterOf(search, data)))
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <Kept old={query.isPlaceholderData}>
          <Table
            label={say('tardy.by.days')}
            name="days"
            rows={pages.flatMap(({ days }) => days)}
            rowKey={({ employee, date }) => `${employee.id} ${date}`}
            count={(shown) => say('tardy.shownDays', { total: pages[0]!.total, shown })}
            empty={say('tardy.none')}
            query={query}
            narrowed={<Narrowed data={data} search={search} go={go} />}
            columns={columns(say, language, data.kind, ({ employee, date }) =>
              go({ day: date, of: employee.id }),
            )}
          />
        </Kept>
      )}
    </Loaded>
  )
}

function Narrowed({ data: { bands }, search, go }: Props) {
  const { say } = useTexts()
  const band = bands.find((one) => one.band === search.band)
  const pills = [
    ...(band ? [{ text: bandWords(say, band.from, band.to), off: { band: undefined } }] : []),
    ...(search.hour === undefined ? [] : [{ text: hourWords(say, search.hour), off: { hour: undefined } }]),
  ]
  if (pills.length === 0) return null
  return (
    <Group gap={4}>
      {pills.map(({ text, off }) => (
        <Pill
          key={text}
          size="md"
          withRemoveButton
          onRemove={() => go(off)}
          removeButtonProps={{
            'aria-label': say('table.widen', { filter: text }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {text}
        </Pill>
      ))}
    </Group>
  )
}

const columns = (
  say: Say,
  language: Language,
  kind: Tardy['kind'],
  onOpen: (day: TardyDay) => void,
): Column<TardyDay>[] => [
  {
    id: 'date',
    head: say('person.dateColumn'),
    className: 'numbers',
    by: ({ date }) => date,
    cell: (day) => (
      <UnstyledButton className="row-link tardy-opens" onClick={() => onOpen(day)}>
        {dateWords(language, day.date, 'full')}
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {day.employee.name}
        </Text>
      </UnstyledButton>
    ),
  },
  {
    id: 'name',
    head: say('person.name'),
    from: 'sm',
    by: ({ employee }) => employee.name,
    cell: ({ employee, department }) => (
      <>
        {employee.name}
        <Text size="xs" c="dimmed">
          {employee.number}
          {department ? ` · ${nameIn(language, department.name, department.nameEn)}` : ''}
        </Text>
      </>
    ),
  },
  {
    id: 'in',
    head: say('person.in'),
    className: 'numbers',
    by: (day) => day.in,
    cell: (day) => wallWords(say, day.in),
  },
  {
    id: 'out',
    head: say('person.out'),
    className: 'numbers',
    by: (day) => day.out,
    cell: (day) => wallWords(say, day.out),
  },
  ...(kind === 'missing' || kind === 'unconfirmed'
    ? []
    : [
        {
          id: 'minutes',
          head: say(`tardy.kind.${kind}`),
          className: 'numbers',
          by: ({ minutes }: TardyDay) => minutes,
          cell: ({ minutes, excused }: TardyDay) => (
            <>
              {durationText(say, minutes)}
              {excused ? (
                <Text size="xs" c="dimmed">
                  {say('tardy.excused.yes')}
                </Text>
              ) : null}
            </>
          ),
        },
      ]),
  {
    id: 'findings',
    head: say('person.findings'),
    from: 'sm',
    cell: ({ findings }) => <FindingBadges findings={findings} />,
  },
]
