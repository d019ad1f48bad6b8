import { Stack, Text } from '@mantine/core'
import type { WrittenLeave } from '../../api/leave.ts'
import { leaveDays } from '../../format/leave-days.ts'
import { useTexts } from '../../texts/language.ts'

const mostShown = 8

/** What an act does to whose balance: the first of many. */
export function ChangedBalances({ people }: { people: WrittenLeave['people'] }) {
  const { say, language } = useTexts()
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {say('leave.previewCount', { count: people.length })}
      </Text>
      {people.slice(0, mostShown).map(({ employee, beforeMinutes, afterMinutes, dayMinutes }) => (
        <Text key={employee.id} size="sm" className="numbers">
          {employee.name} {employee.number}:{' '}
          {say('leave.change', {
            before: leaveDays(say, language, beforeMinutes, dayMinutes),
            after: leaveDays(say, language, afterMinutes, dayMinutes),
          })}
        </Text>
      ))}
      {people.length > mostShown ? (
        <Text size="sm" c="dimmed">
          {say('leave.andMore', { count: people.length - mostShown })}
        </Text>
      ) : null}
    </Stack>
  )
}
