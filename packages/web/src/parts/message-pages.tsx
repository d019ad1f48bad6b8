import { Button, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Refusal } from '../api/refusal.ts'
import { useTexts } from '../texts/language.ts'
import { refusalWords } from '../texts/refusal-words.ts'

export function NotFoundPage() {
  const { say } = useTexts()
  return (
    <Stack align="flex-start">
      <Title order={2}>{say('app.notFound')}</Title>
      <Text>{say('app.notFoundExplain')}</Text>
      <Button component={Link} to="/">
        {say('app.toStart')}
      </Button>
    </Stack>
  )
}

export function FailedPage({ error, reset }: { error: Error; reset?: (() => void) | undefined }) {
  const { say } = useTexts()
  const status = error instanceof Refusal ? error.status : 0
  const mayHelpAgain = status !== 403 && status !== 404
  return (
    <Stack align="flex-start" role="alert">
      <Title order={2} size="h4">
        {say(status === 403 ? 'app.notAllowed' : 'app.failed')}
      </Title>
      <Text c="dimmed">{refusalWords(say, error)}</Text>
      {error instanceof Refusal && error.code === 'second-factor-needed' ? (
        <Button component={Link} to="/account">
          {say('factor.toAccount')}
        </Button>
      ) : null}
      {reset && mayHelpAgain ? <Button onClick={reset}>{say('app.retry')}</Button> : null}
    </Stack>
  )
}
