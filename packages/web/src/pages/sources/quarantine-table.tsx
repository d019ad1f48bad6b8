import { Stack, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { quarantineQuery } from '../../api/sources.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { Table } from '../../parts/table/table.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'

/** Rows whose time cannot be true, as they came. */
export function QuarantineTable() {
  const { say, language } = useTexts()
  const query = useInfiniteQuery(quarantineQuery())
  return (
    <Stack id="quarantine" gap="xs">
      <div>
        <Title order={3} size="h4">
          {say('quarantine.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {say('quarantine.explain')}
        </Text>
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <Table
            label={say('quarantine.title')}
            name="quarantine"
            rows={pages.flatMap(({ rows }) => rows)}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'time',
                head: say('quarantine.time'),
                className: 'numbers breaks',
                by: ({ row }) => row.time,
                cell: ({ row }) => row.time || '–',
              },
              {
                id: 'badge',
                head: say('badges.badge'),
                className: 'breaks',
                by: ({ row }) => row.badge,
                cell: ({ row }) => row.badge || '–',
              },
              {
                id: 'terminal',
                head: say('quarantine.terminal'),
                from: 'xs',
                className: 'breaks',
                by: ({ row }) => row.terminal,
                cell: ({ row, source, sourceEn }) => (
                  <>
                    {row.terminal || '–'}
                    <Text size="xs" c="dimmed">
                      {nameIn(language, source, sourceEn)}
                    </Text>
                  </>
                ),
              },
              {
                id: 'reason',
                head: say('quarantine.reason'),
                by: ({ reason }) => say(`quarantine.${reason}`),
                cell: ({ reason }) => say(`quarantine.${reason}`),
              },
              {
                id: 'received',
                head: say('quarantine.received'),
                from: 'xs',
                className: 'numbers one-line',
                by: ({ receivedAt }) => receivedAt,
                cell: ({ receivedAt }) => momentWords(language, receivedAt),
              },
            ]}
            count={() => say('quarantine.count', { count: pages.at(-1)!.total })}
            empty={say('quarantine.none')}
            query={query}
          />
        )}
      </Loaded>
    </Stack>
  )
}
