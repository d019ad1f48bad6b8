import { Button, Center, Code, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { confirmSecondFactor } from '../../api/account.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { CopyText } from '../../parts/shown-once.tsx'
import { useTexts } from '../../texts/language.ts'
import { QrCode } from './qr-code.tsx'

/**
 * The secret for an authenticator app, as a picture and as text, and a code of the app as proof that it has
 * it.
 */
export function ConfirmFactorForm({ uri, onConfirmed }: { uri: string; onConfirmed: () => void }) {
  const { say } = useTexts()
  const [code, setCode] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const confirm = useMutation({
    ...confirmSecondFactor,
    onSuccess: onConfirmed,
    onError: () => field.current?.select(),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate(code.replaceAll(' ', ''))
      }}
    >
      <Stack gap="sm">
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
        <RefusalAlert error={confirm.error} />
        <TextInput
          ref={field}
          label={say('account.codeOfApp')}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          withAsterisk={false}
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={confirm.isPending}>
          {say('account.confirmFactor')}
        </Button>
      </Stack>
    </form>
  )
}
