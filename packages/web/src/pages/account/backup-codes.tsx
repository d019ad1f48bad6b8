import { Button, Code, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { CopyText } from '../../parts/shown-once.tsx'
import { useTexts } from '../../texts/language.ts'

/** The codes for the day on which the app is lost. */
export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { say } = useTexts()
  const text = codes.join('\n')
  const [href] = useState(
    () => `data:text/plain;charset=utf-8,${encodeURIComponent(`Rollcall\n\n${text}\n`)}`,
  )
  return (
    <Stack gap="sm">
      <Text size="sm">{say('account.backupExplain')}</Text>
      <SimpleGrid cols={2} spacing={6} component="ul" m={0} p={0} aria-label={say('account.backupCodes')}>
        {codes.map((code) => (
          <Code key={code} component="li" className="code-item" fz="sm">
            {code}
          </Code>
        ))}
      </SimpleGrid>
      <Group gap="xs">
        <CopyText text={text} />
        <Button
          component="a"
          href={href}
          download="rollcall-backup-codes.txt"
          size="compact-sm"
          variant="default"
        >
          {say('account.download')}
        </Button>
      </Group>
      <Button onClick={onDone}>{say('account.backupKept')}</Button>
    </Stack>
  )
}
