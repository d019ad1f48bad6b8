import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Refusal } from '../../api/refusal.ts'
import { sendSecondFactor } from '../../api/sign-in.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
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
  const [code, setCode] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const send = useMutation({
    mutationFn: async () => {
      await sendSecondFactor(code.replaceAll(' ', ''), kind)
      await onSignedIn()
    },
    onError: () => field.current?.select(),
  })
  const isOver = send.error instanceof Refusal && send.error.code === 'sign-in-again'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{say(kind === 'app' ? 'signIn.codeExplain' : 'signIn.backupExplain')}</Text>
        <RefusalAlert error={send.error} />
        <TextInput
          key={kind}
          ref={field}
          label={say(kind === 'app' ? 'signIn.code' : 'signIn.backupCode')}
          name="code"
          autoComplete="one-time-code"
          inputMode={kind === 'app' ? 'numeric' : 'text'}
          required
          withAsterisk={false}
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={send.isPending} disabled={isOver}>
          {say('signIn.confirm')}
        </Button>
        <Group justify="space-between">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setKind(kind === 'app' ? 'backup' : 'app')
              setCode('')
              send.reset()
            }}
          >
            {say(kind === 'app' ? 'signIn.useBackup' : 'signIn.useApp')}
          </Button>
          <Button variant={isOver ? 'filled' : 'subtle'} size="compact-sm" onClick={onStartOver}>
            {say('signIn.back')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
