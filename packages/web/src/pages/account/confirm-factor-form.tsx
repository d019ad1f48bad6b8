import { Center, Code, Group, Text, TextInput } from '@mantine/core'
import { confirmSecondFactor } from '../../api/account.ts'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { CopyText } from '../../parts/shown-once.tsx'
import { useTexts } from '../../texts/language.ts'
import { QrCode } from './qr-code.tsx'

/**
 * The secret for an authenticator app, as a picture and as text, and a code of the app as proof that it has
 * it.
 */
export function ConfirmFactorForm({ uri, onConfirmed }: { uri: string; onConfirmed: () => void }) {
  const { say } = useTexts()
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const form = useForm({
    initial: { code: '' },
    change: confirmSecondFactor,
    input: ({ code }) => code.replaceAll(' ', ''),
    onDone: onConfirmed,
  })
  return (
    <Form form={form} action={say('account.confirmFactor')}>
      <Text size="sm">{say('account.scan')}</Text>
      <Center>
        <QrCode text={uri} label={say('account.qr')} />
      </Center>
      <div>
        <Text size="xs" c="dimmed">
          {say('account.secret')}
        </Text>
        <Group gap="xs">
          <Code className="breaks" aria-label={say('account.secret')}>
            {secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </Code>
          <CopyText text={secret} />
        </Group>
      </div>
      <TextInput
        label={say('account.codeOfApp')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        autoFocus
        {...form.field('code')}
      />
    </Form>
  )
}
