import { Button, Group } from '@mantine/core'
import { chooseLanguage, type Language, useTexts } from '../texts/language.ts'

const names: readonly [Language, string][] = [
  ['ko', '한국어'],
  ['en', 'English'],
]

export function LanguageChoice() {
  const { say, language } = useTexts()
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={say('app.language')}>
      {names.map(([name, label]) => (
        <Button
          key={name}
          lang={name}
          size="compact-sm"
          color="gray"
          variant={name === language ? 'light' : 'subtle'}
          c="var(--mantine-color-text)"
          aria-pressed={name === language}
          onClick={() => chooseLanguage(name)}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
