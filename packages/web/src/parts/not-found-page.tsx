import { Button, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../texts/language.ts'

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
