import { Text } from '@mantine/core'
import { zoneWords } from '../format/format.ts'
import { useTexts } from '../texts/language.ts'

/** Says that times are those of whoever looks. */
export function OwnZoneNote() {
  const { say, language } = useTexts()
  return (
    <Text size="xs" c="dimmed">
      {say('app.ownZone', { zone: zoneWords(language, ownZone()) })}
    </Text>
  )
}

export const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Says whose time is shown, to who looks from another zone. */
export function ZoneNote({ zone }: { zone: string }) {
  const { say, language } = useTexts()
  if (zone === ownZone()) return null
  return (
    <Text size="xs" c="dimmed">
      {say('app.zone', { zone: zoneWords(language, zone) })}
    </Text>
  )
}
