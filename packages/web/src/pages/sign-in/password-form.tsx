import { TextInput } from '@mantine/core'
import { change } from '../../api/change.ts'
import { signInByPassword } from '../../api/sign-in.ts'
import { Form } from '../../parts/form/form.tsx'
import { PasswordField } from '../../parts/form/password-field.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import type { SampleAccount } from './sample-accounts.tsx'
import { SampleAccounts } from './sample-accounts.tsx'

interface Props {
  sampleAccounts: readonly SampleAccount[]
  onSignedIn: () => Promise<void>
  onSecondFactor: () => void
  /** Told when another try begins, so that what went wrong before is taken away. */
  onTry: () => void
}

/** E-mail and password, and the accounts of a sandbox that fill them in. */
export function PasswordForm({ sampleAccounts, onSignedIn, onSecondFactor, onTry }: Props) {
  const { say } = useTexts()
  const form = useForm({
    initial: { email: '', password: '' },
    change: change([], async ({ email, password }: { email: string; password: string }) => {
      onTry()
      if (await signInByPassword(email, password)) onSecondFactor()
      else await onSignedIn()
    }),
    input: (account) => account,
  })
  return (
    <>
      <Form form={form} action={say('signIn.submit')}>
        <TextInput
          label={say('signIn.email')}
          type="email"
          autoComplete="username"
          required
          data-autofocus
          autoFocus
          {...form.field('email')}
        />
        <PasswordField kind="current-password" label={say('signIn.password')} {...form.field('password')} />
      </Form>
      <SampleAccounts
        accounts={sampleAccounts}
        onPick={({ email, password }) => {
          form.set({ email, password })
          form.submit({ email, password })
        }}
      />
    </>
  )
}
