import { Badge, Group, Text } from '@mantine/core'
import type { Approval } from '../../api/approvals.ts'
import { dateWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import type { Outlook } from './outlook.ts'

const colors = {
  BALANCE_BELOW_ZERO: 'red',
  OVER_LIMIT: 'red',
  OTHERS_AWAY: 'orange',
  BEGUN: 'yellow',
  SOON: 'blue',
  LONG: 'gray',
} as const
/** Whoever waits for longer is somebody to whom an answer is due. */
const longDays = 3

/** Why a request needs a look: who else is away, that it is about past days, how long it waits. */
export function Reasons({ request, outlook }: { request: Approval; outlook: Outlook }) {
  const { say, language } = useTexts()
  const { away, awayPeople, standsInFor, waitsDays } = request
  const attention = [...outlook.graves, ...request.attention]
  return (
    <>
      {attention.length > 0 || standsInFor !== null || waitsDays > longDays ? (
        <Group gap={4}>
          {attention.map((one) => (
            <Badge key={one} variant="light" color={colors[one]} size="sm" tt="none">
              {say(`approvals.attention.${one}`, { count: awayPeople })}
            </Badge>
          ))}
          {standsInFor === null ? null : (
            <Badge variant="light" color="violet" size="sm" tt="none">
              {say('approvals.inPlaceOf', { name: standsInFor })}
            </Badge>
          )}
          {waitsDays > longDays ? (
            <Badge variant="light" color="red" size="sm" tt="none">
              {say('approvals.waits', { days: waitsDays })}
            </Badge>
          ) : null}
        </Group>
      ) : null}
      {away.length > 0 ? (
        <Text size="xs" c="dimmed" className="numbers">
          {say('approvals.away')}{' '}
          {away.map(({ name, date }) => `${name} (${dateWords(language, date, 'short')})`).join(', ')}
        </Text>
      ) : null}
    </>
  )
}
