import { Badge, Button, Group, Text } from '@mantine/core'
import type { Holiday, Holidays } from '../../api/holidays.ts'
import { dateWords, dayWords } from '../../format/format.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Say, useTexts } from '../../texts/language.ts'
import type { Editing } from './holiday-dialog.tsx'

interface Props {
  holidays: Holidays
  /** Null for who may only look. */
  onEdit: ((editing: Editing) => void) | null
}

const colours = { publicHoliday: 'red', companyHoliday: 'violet', none: 'gray' } as const

/** Each day with its name, what it is, and where it is known from. */
export function HolidayList({ holidays: { holidays }, onEdit }: Props) {
  const { say, language } = useTexts()
  return (
    <Table
      label={say('holidays.title')}
      rows={holidays}
      rowKey={({ date }) => date}
      count={(count) => say('holidays.count', { count })}
      empty={say('holidays.none')}
      columns={[
        {
          id: 'date',
          head: say('holidays.date'),
          className: 'numbers',
          by: ({ date }) => date,
          cell: ({ date }) => dateWords(language, date, 'short'),
        },
        {
          id: 'name',
          head: say('holidays.name'),
          by: ({ names }) => names.join(),
          cell: ({ names, otherwise, kind }) => (
            <>
              {names.join(', ')}
              <Text size="xs" c="dimmed" hiddenFrom="xs">
                {say(`holidays.kind.${kind ?? 'none'}`)}
              </Text>
              {otherwise ? (
                <Text size="xs" c="dimmed">
                  {say('holidays.otherwise', { names: otherwise.names.join(', ') })}
                </Text>
              ) : null}
            </>
          ),
        },
        {
          id: 'kind',
          head: say('holidays.kind'),
          from: 'xs',
          by: ({ kind }) => kind,
          cell: ({ kind }) => (
            <Badge variant="light" color={colours[kind ?? 'none']} miw="max-content" tt="none">
              {say(`holidays.kind.${kind ?? 'none'}`)}
            </Badge>
          ),
        },
        {
          id: 'origin',
          head: say('holidays.origin'),
          from: 'sm',
          by: ({ origin }) => origin,
          cell: (holiday) => (
            <Text size="sm" c="dimmed">
              {originWords(say, (instant) => dayWords(language, instant), holiday)}
            </Text>
          ),
        },
        ...(onEdit
          ? [{ id: 'act', head: '', cell: (holiday: Holiday) => <Acts holiday={holiday} onEdit={onEdit} /> }]
          : []),
      ]}
    />
  )
}

function originWords(say: Say, whenOf: (instant: string) => string, { origin, fetchedAt }: Holiday): string {
  if (origin === 'manual') return say('holidays.from.manual')
  if (fetchedAt === null) return say('holidays.from.bundled')
  const when = whenOf(fetchedAt)
  return origin === 'bundled'
    ? say('holidays.from.bundledSaid', { when })
    : say('holidays.from.publicApi', { when })
}

function Acts({ holiday, onEdit }: { holiday: Holiday; onEdit: (editing: Editing) => void }) {
  const { say, language } = useTexts()
  const of = { date: dateWords(language, holiday.date, 'day'), name: holiday.names.join(', ') }
  const acts = holiday.origin === 'manual' ? (['change', 'remove'] as const) : (['notHere'] as const)
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {acts.map((act) => (
        <Button
          key={act}
          size="compact-sm"
          variant="subtle"
          {...(act === 'change' ? {} : { color: 'gray' })}
          aria-label={
            act === 'notHere'
              ? `${say('holidays.notHere')}: ${of.date} ${of.name}`
              : say(`holidays.${act}Of`, of)
          }
          onClick={() => onEdit({ act: act === 'notHere' ? 'add' : act, holiday })}
        >
          {say(`holidays.${act}`)}
        </Button>
      ))}
    </Group>
  )
}
