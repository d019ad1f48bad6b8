import { Text } from '@mantine/core'
import type { PersonDay } from '../../api/days.ts'
import { dayWords } from '../../format/format.ts'
import { type Language, type Say, useTexts } from '../../texts/language.ts'

/** Where the plan of a day comes from, in words. */
export function PlanOrigin({ day }: { day: PersonDay }) {
  const { say, language } = useTexts()
  const words = originWords(say, language, day)
  if (words.length === 0) return null
  return (
    <Text size="sm" c="dimmed">
      {say('person.origin')}: {words.join(' · ')}
    </Text>
  )
}

function originWords(say: Say, language: Language, { plan, planOrigin }: PersonDay): string[] {
  if (plan === null || planOrigin === null) return []
  const { shift, pattern, chosenStart, holiday, moved } = planOrigin
  const what = shift ? `${shift.code} ${shift.name}` : say(`dayType.${plan.dayType}`)
  const words: string[] = []
  if (holiday)
    words.push(
      say('person.origin.holiday', {
        names: holiday.names.join(', '),
        from: say(`person.origin.${holiday.origin}`),
      }),
    )
  if (moved) {
    const { by, at } = moved
    words.push(
      by === null || at === null
        ? say('person.origin.moved', { what })
        : say('person.origin.movedBy', { what, by, on: dayWords(language, at) }),
    )
  }
  if (pattern) {
    const from = pattern.crew === null ? 'pattern' : 'crew'
    const said = { what, pattern: pattern.name, crew: pattern.crew ?? '' }
    if (moved) words.push(say('person.origin.otherwise', said))
    else if (plan.segments.length > 0 || !holiday) words.push(say(`person.origin.${from}`, said))
  }
  if (chosenStart) words.push(say('person.origin.chosenStart'))
  return words
}
