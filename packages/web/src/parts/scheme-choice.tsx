import { Button, Group, useMantineColorScheme } from '@mantine/core'
import { useTexts } from '../texts/language.ts'

const schemes = ['light', 'dark', 'auto'] as const

/** Light, dark, or as the device has it; the browser keeps it. */
export function SchemeChoice() {
  const { say } = useTexts()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={say('scheme.choice')}>
      {schemes.map((scheme) => (
        <Button
          key={scheme}
          size="compact-sm"
          color="gray"
          variant={scheme === colorScheme ? 'light' : 'subtle'}
          c="var(--mantine-color-text)"
          aria-pressed={scheme === colorScheme}
          onClick={() => setColorScheme(scheme)}
        >
          {say(`scheme.${scheme}`)}
        </Button>
      ))}
    </Group>
  )
}
