import { Badge, Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { importsQuery, type PeopleImport, undoImport } from '../../api/imports.ts'
import { momentWords } from '../../format/format.ts'
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Table } from '../../parts/table/table.tsx'
import { useTexts } from '../../texts/language.ts'
import { rowKinds } from './fields.ts'

/** The lists that were looked at or applied: by whom and when, with a way to take them back. */
export function EarlierSection({ onOpen }: { onOpen: (id: number) => void }) {
  const { say, language } = useTexts()
  const query = useQuery(importsQuery)
  const [undoing, setUndoing] = useState<PeopleImport | null>(null)
  const nameOf = ({ fileName }: PeopleImport) => fileName || say('import.unnamed')
  return (
    <Loaded query={query}>
      {({ imports }) => (
        <>
          <Table
            label={say('import.earlier')}
            title={say('import.earlier')}
            name="earlier"
            rows={imports}
            rowKey={({ id }) => id}
            count={(count) => say('import.count', { count })}
            empty={say('import.none')}
            columns={[
              {
                id: 'file',
                head: say('import.list'),
                cell: (list) => (
                  <>
                    <Button
                      size="compact-sm"
                      variant="transparent"
                      px={0}
                      className="breaks"
                      onClick={() => onOpen(list.id)}
                    >
                      {nameOf(list)}
                    </Button>
                    <Text size="xs" c="dimmed">
                      {rowKinds
                        .filter((kind) => list.counts[kind])
                        .map((kind) =>
                          say('import.kindCount', {
                            kind: say(`import.kind.${kind}`),
                            count: list.counts[kind] ?? 0,
                          }),
                        )
                        .join(' · ')}
                    </Text>
                  </>
                ),
              },
              {
                id: 'who',
                head: say('import.byWhom'),
                from: 'sm',
                cell: ({ createdAt, createdBy }) => (
                  <Text size="sm" className="breaks">
                    {createdBy} {momentWords(language, createdAt)}
                  </Text>
                ),
              },
              {
                id: 'state',
                head: say('import.state'),
                cell: (list) => (
                  <Group gap="xs">
                    <State list={list} />
                    {list.appliedAt !== null && list.undoneAt === null ? (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={say('import.undoOf', { name: nameOf(list) })}
                        onClick={() => setUndoing(list)}
                      >
                        {say('import.undo')}
                      </Button>
                    ) : null}
                  </Group>
                ),
              },
            ]}
          />
          {undoing ? (
            <ConfirmDialog
              opened
              title={say('import.undoOf', { name: nameOf(undoing) })}
              text={say('import.undoExplain')}
              action={say('import.undo')}
              change={undoImport}
              of={undoing.id}
              said={{ text: say('import.undone') }}
              onClose={() => setUndoing(null)}
            />
          ) : null}
        </>
      )}
    </Loaded>
  )
}

function State({ list: { appliedAt, appliedBy, undoneAt, undoneBy } }: { list: PeopleImport }) {
  const { say, language } = useTexts()
  if (appliedAt === null)
    return (
      <Badge variant="default" miw="max-content" tt="none">
        {say('import.onlyLooked')}
      </Badge>
    )
  return (
    <Text size="sm" className="breaks">
      {undoneAt === null
        ? say('import.appliedBy', { by: appliedBy ?? '–', at: momentWords(language, appliedAt) })
        : say('import.undoneBy', { by: undoneBy ?? '–', at: momentWords(language, undoneAt) })}
    </Text>
  )
}
