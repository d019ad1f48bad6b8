import { Alert, Button, Group, NativeSelect, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import type { ImportColumns, ImportField, ImportTable } from '../../api/imports.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { importFields } from './fields.ts'

interface Props {
  table: ImportTable
  busy: boolean
  onUse: (columns: ImportColumns) => void
}

/** What each column says, by hand where the heads do not tell or two say the same. */
export function ColumnsSection({ table: { heads, samples, columns, doubled, missing }, busy, onUse }: Props) {
  const { say } = useTexts()
  const twice = new Set(doubled.map(({ field }) => field))
  const [places, setPlaces] = useState<ImportColumns>(
    Object.fromEntries(Object.entries(columns).filter(([field]) => !twice.has(field as ImportField))),
  )
  const words = (fields: readonly ImportField[]) =>
    fields.map((field) => say(`import.field.${field}`)).join(', ')
  const fieldAt = (place: number) => importFields.find((field) => places[field] === place)
  // A field stands at one place: chosen here, it is no longer elsewhere.
  const put = (place: number, chosen: string) =>
    setPlaces(
      Object.fromEntries([
        ...Object.entries(places).filter(([field, at]) => at !== place && field !== chosen),
        ...(chosen === '' ? [] : [[chosen, place]]),
      ]) as ImportColumns,
    )
  const open = [...missing, ...twice].filter((field) => places[field] === undefined)
  return (
    <Section title={say('import.columns')}>
      {open.length > 0 ? (
        <Alert color="orange" variant="light" role="status">
          {[
            missing.length > 0 ? say('import.missing', { fields: words(missing) }) : null,
            twice.size > 0 ? say('import.doubled', { fields: words([...twice]) }) : null,
          ]
            .filter(Boolean)
            .join(' ')}
        </Alert>
      ) : null}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        {heads.map((head, place) => (
          <NativeSelect
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={place}
            label={head || say('import.columnAt', { place: place + 1 })}
            description={
              samples
                .map((cells) => cells[place])
                .filter(Boolean)
                .join(' · ') || '–'
            }
            value={fieldAt(place) ?? ''}
            onChange={(event) => put(place, event.currentTarget.value)}
            data={[
              { value: '', label: say('import.unused') },
              ...importFields.map((field) => ({ value: field, label: say(`import.field.${field}`) })),
            ]}
          />
        ))}
      </SimpleGrid>
      <Group>
        <Button loading={busy} disabled={open.length > 0} onClick={() => onUse(places)}>
          {say('import.useColumns')}
        </Button>
      </Group>
    </Section>
  )
}
