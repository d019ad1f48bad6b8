import { Alert, Button, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { checkIn, checkInQuery, type OwnCheckIn } from '../../api/check-in.ts'
import { Refusal } from '../../api/refusal.ts'
import { clockWords, wallWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { useAct } from '../form/use-act.ts'
import { RefusalAlert } from '../refusal-alert.tsx'
import { Section } from '../section.tsx'
import { isAnswered, type Press, pressOf } from './press.ts'

/** Today's in and out, and two large keys where a press counts. Nothing for whom the web is not offered. */
export function CheckInCard() {
  const { say } = useTexts()
  const { data } = useQuery(checkInQuery())
  if (!data?.isOffered) return null
  return (
    <Section title={say('checkIn.title')}>
      <Sides {...data} />
      {data.place === null ? (
        <Text size="sm" c="dimmed">
          {say('checkIn.notHere', { address: data.address ?? '–' })}
        </Text>
      ) : (
        <Keys own={data} />
      )}
    </Section>
  )
}

function Sides({ in: from, out: to }: OwnCheckIn) {
  const { say } = useTexts()
  if (from === null && to === null) return <Text size="sm">{say('checkIn.none')}</Text>
  return (
    <Group gap="md" className="numbers">
      <Text fw={600}>{say('checkIn.inAt', { time: wallWords(say, from) })}</Text>
      <Text fw={600}>{say('checkIn.outAt', { time: wallWords(say, to) })}</Text>
    </Group>
  )
}

/** The key that is likely next is the filled one; the other one is there too, since nobody knows for sure. */
function Keys({ own }: { own: OwnCheckIn }) {
  const { say, language } = useTexts()
  const unanswered = useRef<Press | null>(null)
  const forget = () => {
    unanswered.current = null
  }
  const act = useAct(checkIn, {
    said: ({ at, direction, isNew }) => {
      const time = clockWords(language, at, own.zone)
      const words = direction === 'in' ? 'checkIn.pressedIn' : 'checkIn.pressedOut'
      return { text: say(isNew ? words : 'checkIn.pressedBefore', { time }) }
    },
    onDone: forget,
  })
  const next = own.presence === 'in' ? 'out' : 'in'
  const press = (direction: Press['direction']) => {
    unanswered.current = pressOf(unanswered.current, direction, own.date)
    const { key } = unanswered.current
    act.mutate({ key, direction }, { onError: (error) => isAnswered(error) && forget() })
  }
  const noAnswer = act.error instanceof Refusal && act.error.status === 0
  return (
    <>
      <Group grow gap="sm" maw={480}>
        {(['in', 'out'] as const).map((direction) => (
          <Button
            key={direction}
            size="lg"
            h={56}
            variant={direction === next ? 'filled' : 'default'}
            loading={act.isPending && act.variables?.direction === direction}
            disabled={act.isPending && act.variables?.direction !== direction}
            onClick={() => press(direction)}
          >
            {say(`checkIn.${direction}`)}
          </Button>
        ))}
      </Group>
      <Text size="xs" c="dimmed">
        {say(own.place === 'remote' ? 'checkIn.remote' : 'checkIn.office')}
      </Text>
      {noAnswer ? (
        <Alert color="red" variant="light" role="alert" py="xs">
          {say('checkIn.noAnswer')}
        </Alert>
      ) : (
        <RefusalAlert error={act.error} />
      )}
    </>
  )
}
