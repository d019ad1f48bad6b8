import { type Approval, type Decision, decideRequests } from '../../api/approvals.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { useTexts } from '../../texts/language.ts'
import type { Undecided } from './left-undecided.tsx'

/**
 * Decides these requests at once. What was decided is said; what was left as it is comes back with why, and
 * is shown until it is read.
 */
export function useDecide(requests: readonly Approval[], onDecided: (left: Undecided[]) => void) {
  const { say } = useTexts()
  const act = useAct(decideRequests, {
    said: (answer, { decision }) => ({
      text: say(`approvals.said.${decision}`, {
        count: answer.requests.filter(({ refused }) => refused === null).length,
      }),
    }),
    onDone: (answer) =>
      onDecided(
        answer.requests.flatMap(({ requestId, refused }) => {
          const request = requests.find(({ id }) => id === requestId)
          return refused === null || request === undefined ? [] : [{ request, refused }]
        }),
      ),
  })
  const decide = (decision: Decision['decision'], comment: string) =>
    act.mutate({ requestIds: requests.map(({ id }) => id), decision, comment: comment.trim() })
  return { decide, error: act.error, doing: act.isPending ? act.variables.decision : null }
}
