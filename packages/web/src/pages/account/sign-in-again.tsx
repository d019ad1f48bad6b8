import { Alert, Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { signOut } from '../../api/me.ts'
import { useTexts } from '../../texts/language.ts'

/** Some things want a sign-in that is minutes old; this says so and offers the way. */
export function SignInAgain() {
  const { say } = useTexts()
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => signOut(() => navigate({ to: '/sign-in', search: { next: '/account' } })),
  })
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
