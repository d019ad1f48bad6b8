import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Account, addPasskey, type Passkey, removePasskey } from '../../api/account.ts'
import { Refusal } from '../../api/refusal.ts'
import { canUsePasskeys } from '../../api/sign-in.ts'
import { dayWords } from '../../format/format.ts'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { Section } from '../../parts/section.tsx'
import { useTexts } from '../../texts/language.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { SignInAgain } from './sign-in-again.tsx'

/** Passkeys: sign-in by finger, face or PIN of a device. */
export function PasskeySection({ account }: { account: Account }) {
  const { say } = useTexts()
  return (
    <Section title={say('account.passkeys')}>
      <Text size="sm" c="dimmed">
        {say('account.passkeysExplain')}
      </Text>
      {account.passkeys.map((passkey) => (
        <PasskeyLine key={passkey.id} passkey={passkey} hasPassword={account.hasPassword} />
      ))}
      {canUsePasskeys() ? (
        <AddPasskey />
      ) : (
        <Text size="sm" c="dimmed">
          {say('account.noPasskeysHere')}
        </Text>
      )}
    </Section>
  )
}

function PasskeyLine({ passkey, hasPassword }: { passkey: Passkey; hasPassword: boolean }) {
  const { say, language } = useTexts()
  const [removing, setRemoving] = useState(false)
  const name = passkey.name ?? say('account.unnamedPasskey')
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <div>
        <Text fw={600} size="sm">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {passkey.createdAt ? say('account.addedOn', { date: dayWords(language, passkey.createdAt) }) : ''}
          {passkey.backedUp ? ` · ${say('account.backedUp')}` : ''}
        </Text>
      </div>
      <Button variant="default" size="compact-sm" flex="none" onClick={() => setRemoving(true)}>
        {say('app.remove')}
      </Button>
      <PasswordDialog
        opened={removing}
        hasPassword={hasPassword}
        title={say('account.removePasskey')}
        text={say('account.removePasskeyExplain', { name })}
        action={say('app.remove')}
        onClose={() => setRemoving(false)}
        change={removePasskey(passkey.id)}
        said={say('account.passkeyRemoved', { name })}
      />
    </Group>
  )
}

function AddPasskey() {
  const { say } = useTexts()
  const form = useForm({
    initial: { name: '' },
    change: addPasskey,
    input: ({ name }) => name.trim(),
    said: (_, { name }) => ({ text: say('account.passkeyAdded', { name }) }),
    onDone: () => form.reset(),
  })
  const mustSignInAgain = form.refusal instanceof Refusal && form.refusal.code === 'sign-in-again'
  return (
    <Form
      form={form}
      action={say('account.addPasskey')}
      {...(mustSignInAgain ? { refused: <SignInAgain /> } : {})}
    >
      <TextInput
        label={say('account.passkeyName')}
        placeholder={say('account.passkeyNameExample')}
        maxLength={50}
        required
        {...form.field('name')}
      />
    </Form>
  )
}
