import { Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { quarantineQuery } from '../../api/sources.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'

/** Rows whose time cannot be true, as they came. */
export function QuarantineTable() {
  const { say } = useTexts()
  const query = useQuery(quarantineQuery())
  return (
    <Loaded query={query}>
      {({ rows, total }) => (
        <Stack>
          <Text size="sm">{say('quarantine.explain')}</Text>
          <Text size="xs" c="dimmed">
            {say('quarantine.shown', { total, shown: rows.length })}
          </Text>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('quarantine.time')}</Table.Th>
                <Table.Th>{say('badges.badge')}</Table.Th>
                <Table.Th>{say('quarantine.reason')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ sourceId, row, reason }) => (
                <Table.Tr key={`${sourceId} ${row.badge} ${row.time} ${row.direction}`}>
                  <Table.Td className="numbers">{row.time}</Table.Td>
                  <Table.Td>{row.badge || '–'}</Table.Td>
                  <Table.Td>{say(`quarantine.${reason}`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Stack>
      )}
    </Loaded>
  )
}
