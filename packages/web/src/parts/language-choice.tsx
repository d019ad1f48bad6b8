import { SegmentedControl } from '@mantine/core'
import { chooseLanguage, type Language, useTexts } from '../texts/language.ts'

export function LanguageChoice() {
  const { say, language } = useTexts()
  return (
    <SegmentedControl
      size="xs"
      aria-label={say('app.language')}
      value={language}
      onChange={(value) => chooseLanguage(value as Language)}
      data={[
        { value: 'ko', label: '한국어' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
