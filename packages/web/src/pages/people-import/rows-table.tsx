import { Badge, Box, List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ImportRow } from '../../api/imports.ts'
import { dateWords } from '../../format/format.ts'
import type { Paged } from '../../parts/more-on-scroll.tsx'
import { Table } from '../../parts/table/table.tsx'
import { useTexts } from '../../texts/language.ts'
import { kindColours } from './fields.ts'

interface Props {
  rows: readonly ImportRow[]
  total: number
  query: Paged
  chips: ReactNode
}

/** The rows of the file, each with what it does, or why it is refused and what to do. */
export function RowsTable({ rows, total, query, chips }: Props) {
  const { say } = useTexts()
  return (
    <Table
      label={say('import.rows')}
      rows={rows}
      rowKey={({ line }) => line}
      query={query}
      count={(shown) => say('import.shown', { total, shown })}
      empty={say('import.noRows')}
      narrowed={chips}
      columns={[
        { id: 'line', head: say('import.line'), className: 'numbers', from: 'xs', cell: ({ line }) => line },
        {
          id: 'who',
          head: say('import.who'),
          cell: ({ line, number, name, kind }) => (
            <Box miw={{ xs: '10rem' }}>
              <Text size="sm" className="breaks">
                {name || '–'}
              </Text>
              <Text size="xs" c="dimmed" className="numbers breaks">
                {number || '–'}
              </Text>
              <Text size="xs" c="dimmed" className="numbers" hiddenFrom="xs">
                {say('import.atLine', { line })}
              </Text>
              <Badge size="sm" variant="light" color={kindColours[kind]} miw="max-content" tt="none">
                {say(`import.kind.${kind}`)}
              </Badge>
            </Box>
          ),
        },
        { id: 'what', head: say('import.what'), cell: (row) => <What row={row} /> },
      ]}
    />
  )
}

function What({ row: { faults, changes } }: { row: ImportRow }) {
  const { say, language } = useTexts()
  if (faults.length === 0 && changes.length === 0) return <Text c="dimmed">–</Text>
  return (
    <List size="sm" listStyleType="none" className="breaks">
      {faults.map(({ field, code, words }) => (
        <List.Item key={`${field}-${code}`}>
          <strong>{say(`import.field.${field}`)}</strong> {words[language]}
        </List.Item>
      ))}
      {changes.map(({ field, from, to, on }) => (
        <List.Item key={field}>
          <strong>{say(`import.field.${field}`)}</strong>{' '}
          {from === null ? (to ?? '–') : say('import.becomes', { from, to: to ?? '–' })}
          {on ? (
            <Text span size="xs" c="dimmed">
              {' '}
              {say('import.on', { date: dateWords(language, on, 'full') })}
            </Text>
          ) : null}
        </List.Item>
      ))}
    </List>
  )
}
