import { Stack } from '@mantine/core'
import { useState } from 'react'
import { beginSecondFactor, type SecondFactorSetUp } from '../../api/account.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useTexts } from '../../texts/language.ts'
import { BackupCodes } from './backup-codes.tsx'
import { ConfirmFactorForm } from './confirm-factor-form.tsx'
import { PasswordForm } from './password-form.tsx'

interface Props {
  opened: boolean
  hasPassword: boolean
  onClose: () => void
}

/**
 * Password, then QR code and a code of the app, then the backup codes. It does not close by a click beside
 * it: the codes are shown once.
 */
export function SecondFactorDialog({ opened, hasPassword, onClose }: Props) {
  const { say } = useTexts()
  const [begun, setBegun] = useState<SecondFactorSetUp | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const close = () => {
    onClose()
    setBegun(null)
    setConfirmed(false)
  }
  return (
    <Dialog
      opened={opened}
      onClose={close}
      closeOnClickOutside={false}
      title={say(confirmed ? 'account.backupCodes' : 'account.setUpFactor')}
    >
      <Stack>
        {begun === null ? (
          <PasswordForm
            text={say(hasPassword ? 'account.factorPassword' : 'account.factorBegin')}
            action={say('signIn.confirm')}
            hasPassword={hasPassword}
            change={beginSecondFactor}
            onDone={setBegun}
          />
        ) : confirmed ? (
          <BackupCodes codes={begun.backupCodes} onDone={close} />
        ) : (
          <ConfirmFactorForm uri={begun.uri} onConfirmed={() => setConfirmed(true)} />
        )}
      </Stack>
    </Dialog>
  )
}
