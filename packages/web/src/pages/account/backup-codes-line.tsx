import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { type Account, renewBackupCodes } from '../../api/account.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useTexts } from '../../texts/language.ts'
import { BackupCodes } from './backup-codes.tsx'
import { PasswordForm } from './password-form.tsx'

/** How many backup codes are left, and ten new ones. */
export function BackupCodesLine({ account }: { account: Account }) {
  const { say } = useTexts()
  const [opened, setOpened] = useState(false)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const close = () => {
    setOpened(false)
    setCodes(null)
  }
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm">{say('account.backupLeft', { count: account.backupCodes })}</Text>
      <Button variant="default" size="compact-sm" flex="none" onClick={() => setOpened(true)}>
        {say('account.renewBackup')}
      </Button>
      <Dialog opened={opened} onClose={close} closeOnClickOutside={false} title={say('account.renewBackup')}>
        {codes === null ? (
          <PasswordForm
            text={say('account.renewBackupExplain')}
            action={say('account.renewBackup')}
            hasPassword={account.hasPassword}
            change={renewBackupCodes}
            onDone={({ backupCodes }) => setCodes(backupCodes)}
          />
        ) : (
          <BackupCodes codes={codes} onDone={close} />
        )}
      </Dialog>
    </Group>
  )
}
