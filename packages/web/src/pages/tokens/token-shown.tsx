import { Button, Group, Stack } from '@mantine/core'
import type { NewToken } from '../../api/tokens.ts'
import { dayWords } from '../../format/format.ts'
import { ShownOnce } from '../../parts/shown-once.tsx'
import { useTexts } from '../../texts/language.ts'

/** A token that was just made. */
export function TokenShown({ made, onClose }: { made: NewToken; onClose: () => void }) {
  const { say, language } = useTexts()
  return (
    <Stack>
      <ShownOnce
        label={say('tokens.secret')}
        secret={made.token}
        explain={say('tokens.secretExplain', { date: dayWords(language, made.expiresAt) })}
      />
      <Group justify="flex-end">
        <Button onClick={onClose}>{say('app.close')}</Button>
      </Group>
    </Stack>
  )
}
