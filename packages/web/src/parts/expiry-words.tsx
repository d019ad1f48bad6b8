import { Text } from '@mantine/core'
import { dayWords } from '../format/format.ts'
import { useTexts } from '../texts/language.ts'

const warnDays = 30
const dayMs = 86_400_000

/** Until when a token is valid; with how many days are left, in a warning colour, when they are few. */
export function ExpiryWords({
  expiresAt,
  now,
  prefix = '',
  onlyWhenNear = false,
}: {
  expiresAt: string
  now: string
  prefix?: string
  onlyWhenNear?: boolean
}) {
  const { say, language } = useTexts()
  const days = Math.floor((Date.parse(expiresAt) - Date.parse(now)) / dayMs)
  const near = days < warnDays
  if (onlyWhenNear && !near) return null
  return (
    <Text size="xs" c={near ? 'orange' : 'dimmed'} {...(near ? { fw: 600 } : {})}>
      {prefix}{' '}
      {near
        ? say('tokens.expiresSoon', { date: dayWords(language, expiresAt), days: Math.max(0, days) })
        : say('tokens.expires', { date: dayWords(language, expiresAt) })}
    </Text>
  )
}
