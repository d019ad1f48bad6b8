import { Text, TextInput } from '@mantine/core'
import { change } from '../../api/change.ts'
import { type AccessLinkFor, signInByPassword, takeLink } from '../../api/sign-in.ts'
import { Form } from '../../parts/form/form.tsx'
import { PasswordField } from '../../parts/form/password-field.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

interface Props {
  token: string
  link: AccessLinkFor
  onSignedIn: () => Promise<void>
  onSecondFactor: () => void
}

/** A password, and for the first administrator who they are; then they are in. */
export function SetPasswordForm({ token, link, onSignedIn, onSecondFactor }: Props) {
  const { say } = useTexts()
  const first = link.firstAdministrator
  const form = useForm({
    initial: { email: link.email ?? '', name: '', password: '' },
    change: change([], async ({ password, ...who }: { email: string; name: string; password: string }) => {
      const owner = await takeLink({ token, password, ...(first ? who : {}) })
      if (await signInByPassword(owner, password)) onSecondFactor()
      else await onSignedIn()
    }),
    input: (values) => values,
  })
  const { field } = form
  return (
    <Form form={form} action={say(first ? 'welcome.submitFirst' : 'welcome.submit')}>
      <Text size="sm">
        {first ? say('welcome.first') : say('welcome.setPassword', { email: link.email ?? '' })}
      </Text>
      <TextInput
        label={say('signIn.email')}
        type="email"
        autoComplete="username"
        required
        readOnly={!first}
        autoFocus={first}
        {...field('email')}
      />
      {first ? (
        <TextInput label={say('welcome.name')} autoComplete="name" required {...field('name')} />
      ) : null}
      <PasswordField kind="new-password" autoFocus={!first} {...field('password')} />
    </Form>
  )
}
