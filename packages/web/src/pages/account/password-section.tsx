import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { type Account, changePassword } from '../../api/account.ts'
import { Form } from '../../parts/form/form.tsx'
import { PasswordField } from '../../parts/form/password-field.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'

/** Changes the password; other devices are signed out by it. */
export function PasswordSection({ account }: { account: Account }) {
  const { say } = useTexts()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const without = account.hasSso ? 'account.noPasswordSso' : 'account.noPassword'
  return (
    <Section
      title={say('account.password')}
      actions={
        open || !account.hasPassword ? null : (
          <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
            {say('account.changePassword')}
          </Button>
        )
      }
    >
      {open ? (
        <ChangePassword email={account.email} onClose={close} />
      ) : (
        <Text size="sm" c="dimmed">
          {say(account.hasPassword ? 'account.passwordExplain' : without)}
        </Text>
      )}
    </Section>
  )
}

function ChangePassword({ email, onClose }: { email: string; onClose: () => void }) {
  const { say } = useTexts()
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    change: changePassword,
    input: (passwords) => passwords,
    said: () => ({ text: say('account.passwordChanged') }),
    onDone: onClose,
  })
  return (
    <Form form={form} action={say('account.changePassword')} onCancel={onClose}>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        kind="current-password"
        label={say('account.currentPassword')}
        autoFocus
        {...form.field('currentPassword')}
      />
      <PasswordField kind="new-password" {...form.field('newPassword')} />
    </Form>
  )
}
