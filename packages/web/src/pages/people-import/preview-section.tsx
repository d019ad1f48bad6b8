import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ImportRowKind, importQuery, importRowsQuery, type PeopleImport } from '../../api/imports.ts'
import { dateWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { ApplyForm } from './apply-form.tsx'
import { rowKinds } from './fields.ts'
import { FileLinks } from './file-links.tsx'
import { RowsTable } from './rows-table.tsx'

interface Props {
  id: number
  kind: ImportRowKind | undefined
  onKind: (kind: ImportRowKind | undefined) => void
}

/** What each row of a list does, and doing it. */
export function PreviewSection({ id, kind, onKind }: Props) {
  const { say, language } = useTexts()
  const query = useQuery(importQuery(id))
  const rows = useInfiniteQuery(importRowsQuery(id, kind))
  return (
    <Loaded query={query}>
      {(list) => (
        <>
          <Section title={list.fileName || say('import.unnamed')}>
            <Text size="sm" c="dimmed">
              {say('import.holds', { date: dateWords(language, list.validFrom, 'full') })}
            </Text>
            {list.departments.length > 0 ? (
              <Text size="sm">{say('import.departments', { names: list.departments.join(', ') })}</Text>
            ) : null}
            {list.counts.refused ? <Refused list={list} /> : null}
            <ApplyForm list={list} />
          </Section>
          <Loaded query={rows}>
            {({ pages }) => (
              <Kept old={rows.isPlaceholderData}>
                <RowsTable
                  rows={pages.flatMap((page) => page.rows)}
                  total={kind ? (list.counts[kind] ?? 0) : totalOf(list)}
                  query={rows}
                  chips={<KindChips list={list} kind={kind} onKind={onKind} />}
                />
              </Kept>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  )
}

export const totalOf = ({ counts }: PeopleImport): number =>
  rowKinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)

function Refused({ list: { id, counts } }: { list: PeopleImport }) {
  const { say } = useTexts()
  return (
    <Alert color="orange" variant="light">
      <Stack gap="xs">
        <Text size="sm">{say('import.refusedExplain', { count: counts.refused ?? 0 })}</Text>
        <FileLinks path={`/api/people/imports/${id}/refused`} text="import.refusedRows" />
      </Stack>
    </Alert>
  )
}

/** How many rows there are of each kind; one that is chosen leaves only its own. */
function KindChips({ list, kind, onKind }: Omit<Props, 'id'> & { list: PeopleImport }) {
  const { say } = useTexts()
  return (
    <Group gap={4} role="group" aria-label={say('import.kinds')}>
      {rowKinds.map((one) => (
        <Button
          key={one}
          size="compact-sm"
          radius="xl"
          variant={one === kind ? 'light' : 'default'}
          aria-pressed={one === kind}
          onClick={() => onKind(one === kind ? undefined : one)}
        >
          {say('import.kindCount', { kind: say(`import.kind.${one}`), count: list.counts[one] ?? 0 })}
        </Button>
      ))}
    </Group>
  )
}
