import { Text } from '@mantine/core'
import { zoneWords } from '../format/format.ts'
import { useTexts } from '../texts/language.ts'

/** Says whose time is shown, to who looks from another zone. */
export function ZoneNote({ zone }: { zone: string }) {
  const { say, language } = useTexts()
  if (zone === new Intl.DateTimeFormat().resolvedOptions().timeZone) return null
  return (
    <Text size="xs" c="dimmed">
      {say('app.zone', { zone: zoneWords(language, zone) })}
    </Text>
  )
}
