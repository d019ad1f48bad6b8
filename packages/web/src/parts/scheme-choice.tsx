import { type MantineColorScheme, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useTexts } from '../texts/language.ts'

/** Light, dark, or as the device has it; the browser keeps it. */
export function SchemeChoice() {
  const { say } = useTexts()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={say('scheme.choice')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as MantineColorScheme)}
      data={[
        { value: 'light', label: say('scheme.light') },
        { value: 'dark', label: say('scheme.dark') },
        { value: 'auto', label: say('scheme.auto') },
      ]}
    />
  )
}
