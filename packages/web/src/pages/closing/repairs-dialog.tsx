import { Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  askBoardRepairs,
  type BoardItem,
  type BoardOf,
  type BoardRepair,
  boardRepairsQuery,
} from '../../api/board.ts'
import { dateWords, wallWords } from '../../format/format.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { Loaded } from '../../parts/loaded.tsx'
import { EvidenceList } from '../../parts/repair/evidence-list.tsx'
import { useTexts } from '../../texts/language.ts'

interface Props {
  of: BoardOf
  chosen: readonly BoardItem[]
  onDone: () => void
  onClose: () => void
}

/** As many as the server files at once. */
const mostAtOnce = 100

/** What is likely of the days that are chosen, with what speaks for it; one press asks for all of it. */
export function RepairsDialog({ of, chosen, onDone, onClose }: Props) {
  const { say } = useTexts()
  const days = chosen
    .slice(0, mostAtOnce)
    .map(({ employee, date }) => ({ employeeId: employee!.id, date: date! }))
  const query = useQuery({ ...boardRepairsQuery(of, days), staleTime: Number.POSITIVE_INFINITY })
  const whole = wholeDays(query.data?.repairs ?? [])
  const form = useForm({
    initial: { reason: say('board.repairsReason') },
    change: askBoardRepairs,
    input: ({ reason }) => ({ of, reason: reason.trim(), days: whole }),
    said: ({ asked }) => {
      const refused = asked.filter(({ requestId }) => requestId === null).length
      const count = asked.length - refused
      return {
        text: refused === 0 ? say('board.filed', { count }) : say('board.filedSome', { count, refused }),
      }
    },
    onDone,
  })
  const nameOf = (employeeId: number) =>
    chosen.find(({ employee }) => employee?.id === employeeId)?.employee?.name ?? ''
  return (
    <FormDialog form={form} onClose={onClose} title={say('board.repairs')} size="lg">
      <Loaded query={query}>
        {({ repairs }) =>
          whole.length === 0 ? (
            <Text>{say('board.repairsNone')}</Text>
          ) : (
            <Form form={form} action={say('board.fileNow', { count: whole.length })} onCancel={onClose}>
              {whole.length < days.length ? (
                <Text size="sm" c="dimmed">
                  {say('board.repairsWithout', { count: days.length - whole.length })}
                </Text>
              ) : null}
              <Stack gap="md">
                {repairs
                  .filter((repair) => whole.some((day) => isOf(day, repair)))
                  .map((repair) => (
                    <Proposal
                      key={`${repair.employeeId} ${repair.date} ${repair.segment}`}
                      name={nameOf(repair.employeeId)}
                      repair={repair}
                    />
                  ))}
              </Stack>
              <Textarea
                label={say('board.reason')}
                required
                autosize
                maxLength={1000}
                {...form.field('reason')}
              />
            </Form>
          )
        }
      </Loaded>
    </FormDialog>
  )
}

function Proposal({ name, repair }: { name: string; repair: BoardRepair }) {
  const { say, language } = useTexts()
  const { lacks } = repair
  return (
    <article aria-label={`${name} ${repair.date}`}>
      <Text fw={600}>
        {name} · {dateWords(language, repair.date, 'short')}
      </Text>
      <Text size="sm" className="numbers">
        {lacks
          .map((side) =>
            say(side === 'in' ? 'board.asksIn' : 'board.asksOut', { time: wallWords(say, repair[side]) }),
          )
          .join(' · ')}
      </Text>
      <EvidenceList evidence={repair.evidence} />
    </article>
  )
}

const isOf = (day: { employeeId: number; date: string }, repair: BoardRepair) =>
  day.employeeId === repair.employeeId && day.date === repair.date

/** The days of which every time that is missing is likely. */
function wholeDays(repairs: readonly BoardRepair[]) {
  const days = [...Map.groupBy(repairs, ({ employeeId, date }) => `${employeeId} ${date}`).values()]
  return days
    .filter((own) => own.every((repair) => repair.lacks.every((side) => repair[side] !== null)))
    .map(([first]) => ({ employeeId: first!.employeeId, date: first!.date }))
}
