import { Alert, Button, Group, Text } from '@mantine/core'
import { useLeave } from '../../parts/use-leave.ts'
import { useTexts } from '../../texts/language.ts'

/** Some things want a sign-in that is minutes old; this says so and offers the way. */
export function SignInAgain() {
  const { say } = useTexts()
  const leave = useLeave('/account')
  return (
    <Alert color="orange" variant="light" role="alert">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{say('account.signInAgain')}</Text>
        <Button size="compact-sm" color="orange" loading={leave.isPending} onClick={() => leave.mutate()}>
          {say('nav.signOut')}
        </Button>
      </Group>
    </Alert>
  )
}
