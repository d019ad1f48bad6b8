import { Alert, List } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { remindersQuery } from '../../api/all-requests.ts'
import { momentWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'

/** Who keeps requests waiting for long, and what nobody can decide. */
export function LongWaiting() {
  const { say, language } = useTexts()
  const { data } = useQuery(remindersQuery())
  if (!data || data.deciders.length === 0) return null
  const nobody = data.deciders.some(({ userId }) => userId === null)
  return (
    <Alert
      variant="light"
      color={nobody ? 'red' : 'orange'}
      role="status"
      title={say('requests.longWaiting', { days: data.days })}
    >
      <List size="sm" listStyleType="none">
        {data.deciders.map(({ userId, name, count, oldest }) => (
          <List.Item key={userId ?? ''}>
            {userId === null
              ? say('requests.nobodyDecides', { count })
              : say('requests.waitsFor', {
                  name: name ?? userId,
                  count,
                  when: momentWords(language, oldest),
                })}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
