import { Stack, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type ImportFile, type ImportTable, previewImport } from '../../api/imports.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { ColumnsSection } from './columns-section.tsx'
import { EarlierSection } from './earlier-section.tsx'
import { FileSection } from './file-section.tsx'
import { PreviewSection } from './preview-section.tsx'

/** A list of people: chosen, its columns named, looked at row by row, applied, taken back. */
export function ImportPage() {
  const { say } = useTexts()
  const search = useSearch({ from: '/inside/people/import' })
  const navigate = useNavigate({ from: '/people/import' })
  const [chosen, setChosen] = useState<ImportFile | null>(null)
  const [table, setTable] = useState<ImportTable | null>(null)
  const preview = useAct(previewImport, {
    onDone: (found) => {
      setTable(found.import ? null : found.table)
      void navigate({
        search: found.import ? { id: found.import.id, kind: firstToSee(found.import.counts) } : {},
      })
    },
  })
  const look = (file: ImportFile) => {
    setChosen(file)
    setTable(null)
    preview.mutate(file)
  }
  return (
    <Stack gap="md">
      <Title order={2}>{say('import.title')}</Title>
      <FileSection chosen={chosen} busy={preview.isPending} onLook={look} />
      <RefusalAlert error={preview.error} />
      {table && chosen ? (
        <ColumnsSection
          key={chosen.file.name}
          table={table}
          busy={preview.isPending}
          onUse={(columns) => look({ ...chosen, columns })}
        />
      ) : null}
      {search.id !== undefined && !table && !preview.isPending ? (
        <PreviewSection
          key={search.id}
          id={search.id}
          kind={search.kind}
          onKind={(kind) => void navigate({ search: { ...search, kind }, replace: true, resetScroll: false })}
        />
      ) : null}
      <EarlierSection
        onOpen={(id) => {
          setTable(null)
          void navigate({ search: { id } })
        }}
      />
    </Stack>
  )
}

/** What asks for work comes first. */
const firstToSee = (counts: Partial<Record<'new' | 'changed' | 'same' | 'refused', number>>) =>
  counts.refused ? ('refused' as const) : undefined
