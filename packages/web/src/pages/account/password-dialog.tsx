import type { Change } from '../../api/change.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { PasswordForm } from './password-form.tsx'

interface Props {
  opened: boolean
  title: string
  text: string
  action: string
  hasPassword: boolean
  onClose: () => void
  change: Change<string | null, void>
  /** What is said when it is done. */
  said?: string
}

export function PasswordDialog({ opened, title, onClose, ...form }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <PasswordForm {...form} danger onDone={onClose} />
    </Dialog>
  )
}
