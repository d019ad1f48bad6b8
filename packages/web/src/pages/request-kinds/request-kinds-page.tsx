import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type KindSettings, kindSettingsQuery } from '../../api/request-kinds.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { RowActs } from '../../parts/row-acts.tsx'
import type { Column } from '../../parts/table/column.ts'
import { Table } from '../../parts/table/table.tsx'
import { type Language, type Say, useTexts } from '../../texts/language.ts'
import { AddKindDialog } from './add-kind-dialog.tsx'
import { ChangeKindDialog } from './change-kind-dialog.tsx'
import { stepsWords, unitsWords, whenWords } from './kind-words.ts'

/** What can be asked for, and how: as the company sets it. */
export function RequestKindsPage() {
  const { say, language } = useTexts()
  const query = useQuery(kindSettingsQuery())
  const [changing, setChanging] = useState<KindSettings | null>(null)
  const [adding, setAdding] = useState(false)
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <div>
          <Title order={2}>{say('requestKinds.title')}</Title>
          <Anchor component={Link} to="/requests" size="sm">
            {say('requests.title')}
          </Anchor>
        </div>
        <Button onClick={() => setAdding(true)}>{say('requestKinds.add')}</Button>
      </Group>
      <Loaded query={query}>
        {({ kinds }) => (
          <Table
            label={say('requestKinds.list')}
            explain={say('requestKinds.explain')}
            rows={kinds}
            rowKey={({ code }) => code}
            columns={columns(say, language, setChanging)}
            filters={[
              { id: 'offered', label: say('requestKinds.offered'), passes: ({ retired }) => !retired },
              { id: 'retired', label: say('requestKinds.retired'), passes: ({ retired }) => retired },
            ]}
            count={(shown) => say('requestKinds.count', { count: shown })}
            empty={say('requestKinds.none')}
          />
        )}
      </Loaded>
      {changing ? <ChangeKindDialog kind={changing} onClose={() => setChanging(null)} /> : null}
      {adding ? <AddKindDialog onClose={() => setAdding(false)} /> : null}
    </Stack>
  )
}

const columns = (
  say: Say,
  language: Language,
  onChange: (kind: KindSettings) => void,
): Column<KindSettings>[] => [
  {
    id: 'name',
    head: say('requestKinds.name'),
    by: ({ name }) => name[language],
    cell: ({ name, retired }) => (
      <Group gap="xs">
        {name[language]}
        {retired ? (
          <Badge variant="light" color="gray" size="sm" tt="none">
            {say('requestKinds.retired')}
          </Badge>
        ) : null}
      </Group>
    ),
  },
  { id: 'units', head: say('requestKinds.units'), from: 'sm', cell: ({ units }) => unitsWords(say, units) },
  { id: 'steps', head: say('requestKinds.steps'), cell: ({ steps }) => stepsWords(say, steps) },
  {
    id: 'when',
    head: say('requestKinds.when'),
    from: 'md',
    cell: (kind) => <Text size="sm">{whenWords(say, kind)}</Text>,
  },
  {
    id: 'asked',
    head: say('requestKinds.asked'),
    from: 'sm',
    className: 'numbers',
    by: ({ asked }) => asked,
    cell: ({ asked }) => asked,
  },
  {
    id: 'acts',
    head: '',
    cell: (kind) => (
      <RowActs
        of={kind.name[language]}
        acts={[{ id: 'change', text: say('requestKinds.change'), onAct: () => onChange(kind) }]}
      />
    ),
  },
]
