import { Alert, List, Text } from '@mantine/core'
import type { PersonDay } from '../../api/days.ts'
import { durationText, momentWords, monthWords } from '../../format/format.ts'
import { type Say, useTexts } from '../../texts/language.ts'

type Adjustment = PersonDay['adjustments'][number]

/** That a day is frozen, and what became known of it since. */
export function ClosedNote({ day }: { day: PersonDay }) {
  const { say, language } = useTexts()
  if (!day.closed) return null
  return (
    <Alert variant="light" color="gray" role="note" title={say('person.closed')}>
      {day.adjustments.length > 0 ? (
        <>
          <Text size="sm" fw={600}>
            {say('person.known')}
          </Text>
          <List size="sm">
            {day.adjustments.map((one) => (
              <List.Item key={one.id}>
                {changesOf(say, one)} (
                {say(`person.adjustment.${one.status}`, {
                  month: one.intoMonth ? monthWords(language, one.intoMonth) : '',
                })}
                )
                <Text size="xs" c="dimmed">
                  {say('adjustments.known', {
                    causes: one.causes.map((cause) => say(`adjustments.cause.${cause}`)).join(', '),
                    when: momentWords(language, one.knownAt),
                  })}
                </Text>
              </List.Item>
            ))}
          </List>
        </>
      ) : null}
    </Alert>
  )
}

function changesOf(say: Say, { changes }: Adjustment): string {
  if (changes.length === 0) return say('adjustments.other')
  const words = (minutes: number | null) => (minutes === null ? '–' : durationText(say, minutes))
  return changes
    .map(({ figure, before, after }) =>
      say('adjustments.change', {
        what: say(`adjustments.${figure}`),
        before: words(before),
        after: words(after),
      }),
    )
    .join(' · ')
}
