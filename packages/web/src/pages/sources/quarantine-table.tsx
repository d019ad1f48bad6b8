import { Stack, Table, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { quarantineQuery } from '../../api/sources.ts'
import { momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { MoreOfQuery } from '../../parts/more-on-scroll.tsx'
import { useTexts } from '../../texts/language.ts'

/** Rows whose time cannot be true, as they came. */
export function QuarantineTable() {
  const { say, language } = useTexts()
  const query = useInfiniteQuery(quarantineQuery())
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <Stack>
          <Text size="sm">{say('quarantine.explain')}</Text>
          <Text size="xs" c="dimmed" className="numbers">
            {say('quarantine.count', { count: pages.at(-1)!.total })}
          </Text>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('quarantine.time')}</Table.Th>
                <Table.Th>{say('badges.badge')}</Table.Th>
                <Table.Th visibleFrom="xs">{say('quarantine.terminal')}</Table.Th>
                <Table.Th>{say('quarantine.reason')}</Table.Th>
                <Table.Th visibleFrom="xs">{say('quarantine.received')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {pages
                .flatMap(({ rows }) => rows)
                .map(({ id, source, row, reason, receivedAt }) => (
                  <Table.Tr key={id}>
                    <Table.Td className="numbers breaks">{row.time || '–'}</Table.Td>
                    <Table.Td className="breaks">{row.badge || '–'}</Table.Td>
                    <Table.Td visibleFrom="xs" className="breaks">
                      {row.terminal || '–'}
                      <Text size="xs" c="dimmed">
                        {source}
                      </Text>
                    </Table.Td>
                    <Table.Td>{say(`quarantine.${reason}`)}</Table.Td>
                    <Table.Td visibleFrom="xs" className="numbers one-line">
                      {momentWords(language, receivedAt)}
                    </Table.Td>
                  </Table.Tr>
                ))}
            </Table.Tbody>
          </Table>
          <MoreOfQuery query={query} />
        </Stack>
      )}
    </Loaded>
  )
}
