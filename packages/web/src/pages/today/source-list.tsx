import { Alert, Badge, Button, Card, Group, Modal, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { quarantineQuery, type Today } from '../../api/client.ts'
import { durationText, momentWords } from '../../format/format.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { useTexts } from '../../texts/language.ts'

/** How far each security system was read, and what its agent complains about. */
export function SourceList({ sources }: { sources: Today['sources'] }) {
  const { say } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <Card withBorder component="section" aria-label={say('sources.title')}>
      <Title order={3} size="h4" mb="xs">
        {say('sources.title')}
      </Title>
      <Stack gap="sm">
        {sources.map((source) => (
          <SourceLine key={source.id} source={source} onQuarantine={() => setOpen(true)} />
        ))}
      </Stack>
      <Modal opened={open} onClose={() => setOpen(false)} title={say('quarantine.title')} size="lg">
        <QuarantineTable />
      </Modal>
    </Card>
  )
}

function SourceLine({
  source,
  onQuarantine,
}: {
  source: Today['sources'][number]
  onQuarantine: () => void
}) {
  const { say, language } = useTexts()
  const minutes = Math.round((source.behindSeconds ?? 0) / 60)
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{source.name}</Text>
        <Badge variant="light" color={source.behind ? 'orange' : 'teal'} tt="none">
          {source.behind
            ? source.readThrough
              ? say('sources.behind', { duration: durationText(say, minutes) })
              : say('sources.never')
            : say('sources.current')}
        </Badge>
      </Group>
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {source.readThrough
            ? say('sources.readThrough', { time: momentWords(language, source.readThrough) })
            : say('sources.never')}{' '}
          · {say('sources.rows', { count: source.punches })}
        </Text>
        {source.quarantined > 0 ? (
          <Button variant="subtle" size="compact-xs" color="orange" onClick={onQuarantine}>
            {say('sources.quarantined', { count: source.quarantined })}
          </Button>
        ) : null}
      </Group>
      {source.permissions === 'can-write' || source.permissions === 'too-broad' ? (
        <Alert color="red" py={6} mt={4}>
          {say(`sources.${source.permissions}`)}
        </Alert>
      ) : null}
    </div>
  )
}

function QuarantineTable() {
  const { say } = useTexts()
  const query = useQuery(quarantineQuery())
  return (
    <Loaded query={query}>
      {({ rows, total }) => (
        <Stack>
          <Text size="sm">{say('quarantine.explain')}</Text>
          <Text size="xs" c="dimmed">
            {say('today.shown', { total, shown: rows.length })}
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
