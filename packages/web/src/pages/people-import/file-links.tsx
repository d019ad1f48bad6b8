import { Button, Group, Text } from '@mantine/core'
import { useTexts } from '../../texts/language.ts'
import type { TextId } from '../../texts/texts.ts'

/** A table to download, as CSV or XLSX, in the language of the page. */
export function FileLinks({ path, text }: { path: string; text: TextId }) {
  const { say, language } = useTexts()
  return (
    <Group gap="xs">
      <Text size="sm" fw={500}>
        {say(text)}
      </Text>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={`${path}?format=${format}&language=${language}`}
          download
          size="compact-sm"
          variant="default"
          aria-label={say('import.download', { what: say(text), format: format.toUpperCase() })}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </Group>
  )
}
