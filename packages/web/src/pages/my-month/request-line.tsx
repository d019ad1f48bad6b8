import { Button, Group, Text } from '@mantine/core'
import { bound } from '../../api/change.ts'
import { askRequest, type Request, withdrawRequest } from '../../api/requests.ts'
import { momentWords } from '../../format/format.ts'
import { againOf, isSameAgain } from '../../parts/ask/ask-values.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { RequestStatus } from '../../parts/requests/request-status.tsx'
import { actorWords, askedWords, datesWords } from '../../parts/requests/request-words.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import { OwnDocuments } from './own-documents.tsx'

/** One request of one's own: what, where it stands and who said so; withdrawn while it is open. */
export function RequestLine({ request }: { request: Request }) {
  const { say, language } = useTexts()
  const { id, kind, days, status, reason, steps, approvedSteps, decisions, end, mayWithdraw } = request
  const name = nameIn(language, kind.name, kind.nameEn)
  const withdraw = useAct(bound(withdrawRequest, id), {
    said: () => ({
      text: say('myMonth.withdrawn', { what: name }),
      ...(isSameAgain(request) && { undo: bound(askRequest, againOf(request)) }),
    }),
  })
  const waitsFor = status === 'pending' ? steps[approvedSteps] : undefined
  return (
    <li>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="start">
        <div>
          <Text size="sm" fw={600}>
            {name} · {datesWords(say, language, days)}
          </Text>
          <Text size="sm" className="numbers">
            {askedWords(say, kind.effect, days[0]!.asked)}
            {reason ? ` · ${reason}` : ''}
          </Text>
          <OwnDocuments request={request} />
          {decisions.map(({ step, decision, by, inPlaceOf, at, comment }) => (
            <Text key={step} size="xs" c="dimmed">
              {momentWords(language, at)}{' '}
              {say(`request.step.${decision}`, {
                by:
                  inPlaceOf === null
                    ? actorWords(by)
                    : say('request.step.inPlace', { by: actorWords(by), name: inPlaceOf }),
              })}
              {comment ? ` · ${comment}` : ''}
            </Text>
          ))}
          {waitsFor ? (
            <Text size="xs" c="dimmed">
              {say(`request.step.${waitsFor}`)}
            </Text>
          ) : null}
          {end ? (
            <Text size="xs" c="dimmed">
              {momentWords(language, end.at)} {actorWords(end.by)}
              {end.reason ? ` · ${end.reason}` : ''}
            </Text>
          ) : null}
        </div>
        <Group gap="xs" wrap="nowrap">
          <RequestStatus status={status} />
          {mayWithdraw ? (
            <Button
              size="compact-md"
              variant="default"
              loading={withdraw.isPending}
              aria-label={`${name}: ${say('myMonth.withdraw')}`}
              onClick={() => withdraw.mutate()}
            >
              {say('myMonth.withdraw')}
            </Button>
          ) : null}
        </Group>
      </Group>
      <RefusalAlert error={withdraw.error} />
    </li>
  )
}
