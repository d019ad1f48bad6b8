import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { change } from '../../api/change.ts'
import { Refusal } from '../../api/refusal.ts'
import { sendSecondFactor } from '../../api/sign-in.ts'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

/** The code of an app, or a backup code. */
export function SecondFactorForm({
  onSignedIn,
  onStartOver,
}: {
  onSignedIn: () => Promise<void>
  onStartOver: () => void
}) {
  const { say } = useTexts()
  const [kind, setKind] = useState<'app' | 'backup'>('app')
  const form = useForm({
    initial: { code: '' },
    change: change([], async (code: string) => {
      await sendSecondFactor(code, kind)
      await onSignedIn()
    }),
    input: ({ code }) => code.replaceAll(' ', ''),
  })
  const isOver = form.failure instanceof Refusal && form.failure.code === 'sign-in-again'
  return (
    <>
      <Form form={form} action={say('signIn.confirm')}>
        <Text size="sm">{say(kind === 'app' ? 'signIn.codeExplain' : 'signIn.backupExplain')}</Text>
        <TextInput
          key={kind}
          label={say(kind === 'app' ? 'signIn.code' : 'signIn.backupCode')}
          autoComplete="one-time-code"
          inputMode={kind === 'app' ? 'numeric' : 'text'}
          required
          autoFocus
          {...form.field('code')}
        />
      </Form>
      <Group justify="space-between" mt="sm">
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setKind(kind === 'app' ? 'backup' : 'app')
            form.reset()
          }}
        >
          {say(kind === 'app' ? 'signIn.useBackup' : 'signIn.useApp')}
        </Button>
        <Button variant={isOver ? 'filled' : 'subtle'} size="compact-sm" onClick={onStartOver}>
          {say('signIn.back')}
        </Button>
      </Group>
    </>
  )
}
