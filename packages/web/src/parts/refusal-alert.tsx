import { Alert } from '@mantine/core'
import { useTexts } from '../texts/language.ts'
import { refusalWords } from '../texts/refusal-words.ts'

/** What went wrong, in words; nothing while nothing did. */
export function RefusalAlert({ error }: { error: unknown }) {
  const { say } = useTexts()
  if (!error) return null
  return (
    <Alert color="red" variant="light" role="alert" py="xs">
      {refusalWords(say, error)}
    </Alert>
  )
}
