import { Button, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../texts/language.ts'

export function NotFoundPage() {
  const { say } = useTexts()
  return (
    <Stack align="flex-start">
      <Text>{say('app.notFound')}</Text>
      <Button component={Link} to="/">
        {say('app.backToToday')}
      </Button>
    </Stack>
  )
}

export function FailedPage({ error, reset }: { error: Error; reset?: (() => void) | undefined }) {
  const { say } = useTexts()
  return (
    <Stack align="flex-start" role="alert">
      <Text fw={600}>{say('app.failed')}</Text>
      <Text c="dimmed">{error.message}</Text>
      {reset ? <Button onClick={reset}>{say('app.retry')}</Button> : null}
    </Stack>
  )
}
