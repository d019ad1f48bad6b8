import { Button, Stack, Text, Title } from '@mantine/core'
import { Refusal } from '../api/refusal.ts'
import { useTexts } from '../texts/language.ts'
import { refusalWords } from '../texts/refusal-words.ts'

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
        // An ordinary link: sign-in shows failures too, and comes without the router.
        <Button component="a" href="/account">
          {say('factor.toAccount')}
        </Button>
      ) : null}
      {reset && mayHelpAgain ? <Button onClick={reset}>{say('app.retry')}</Button> : null}
    </Stack>
  )
}
