import { Button, Group, Paper, Progress, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import type { ImportFile } from '../../api/imports.ts'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { FileLinks } from './file-links.tsx'

interface Props {
  chosen: ImportFile | null
  busy: boolean
  onLook: (file: ImportFile) => void
}

/** Where a file is dropped or chosen, and from when on what it says holds. */
export function FileSection({ chosen, busy, onLook }: Props) {
  const { say } = useTexts()
  const [from, setFrom] = useState('')
  const [over, setOver] = useState(false)
  const take = (file: File | null | undefined) => {
    if (file && !busy) onLook({ file, from: from || null, columns: null })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <Section title={say('import.file')}>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Stack gap="sm">
          <Text size="sm">{say('import.explain')}</Text>
          <FileLinks path="/api/people/import-template" text="import.template" />
          <FileLinks path="/api/people/export" text="import.export" />
        </Stack>
        <Stack gap="sm">
          <TextInput
            type="date"
            label={say('import.from')}
            description={say('import.fromExplain')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <Paper
            withBorder
            p="md"
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
            style={{
              borderStyle: 'dashed',
              ...(over ? { borderColor: 'var(--mantine-primary-color-filled)' } : {}),
            }}
          >
            <Group gap="sm">
              <ChooseFile
                accept=".csv,.tsv,.txt,.xlsx"
                label={say('import.file')}
                loading={busy}
                onChoose={take}
              >
                {say('import.choose')}
              </ChooseFile>
              <Text size="sm" c="dimmed" className="breaks">
                {chosen ? chosen.file.name : say('import.drop')}
              </Text>
              {chosen && (chosen.from ?? '') !== from ? (
                <Button
                  variant="default"
                  disabled={busy}
                  onClick={() => onLook({ ...chosen, from: from || null })}
                >
                  {say('import.lookAgain')}
                </Button>
              ) : null}
            </Group>
          </Paper>
          {busy ? <Busy text={say('import.reading')} /> : null}
        </Stack>
      </SimpleGrid>
    </Section>
  )
}

/** Something that may take some seconds is under way. */
export function Busy({ text }: { text: string }) {
  return (
    <div role="status">
      <Text size="sm" c="dimmed" mb={4}>
        {text}
      </Text>
      <Progress value={100} animated aria-label={text} />
    </div>
  )
}
