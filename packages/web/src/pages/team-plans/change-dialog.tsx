import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { copyWeek, type PlannedPerson, type Shift, swapShifts, type TeamPlans } from '../../api/team-plans.ts'
import { addDays, dateWords } from '../../format/format.ts'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { ChoiceOf } from './choice-of.tsx'
import { conflictsOf, warningWords } from './conflicts.ts'
import { mondayOf } from './search.ts'
import { useOverride, useSaid } from './use-plan-acts.ts'

interface Props {
  plans: TeamPlans
  /** Whose dates, and which places of them. */
  people: readonly PlannedPerson[]
  places: readonly number[]
  onClose: () => void
}

/** What chosen dates become: a shift, a day off, what the pattern says, somebody else's, a week as this. */
export function ChangeDialog({ plans, people, places, onClose }: Props) {
  const { say, language } = useTexts()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [other, setOther] = useState('')
  const dates = places.map((place) => addDays(plans.from, place))
  const isOver = dates.some((date) => date < plans.today)
  const said = useSaid(people)
  const done = { said, onDone: onClose }
  const override = useOverride(people, onClose)
  const swap = useAct(swapShifts, done)
  const copy = useAct(copyWeek, done)
  const given = () => {
    setMissing(isOver && reason.trim() === '')
    return isOver && reason.trim() === '' ? undefined : { reason: reason.trim() || null }
  }
  const change = (instead: { shiftId: number } | { plan: null } | null) => {
    const why = given()
    if (why === undefined) return
    override.mutate({
      ...why,
      changes: people.flatMap(({ employee }) =>
        dates.map((date) => ({ employeeId: employee.id, date, instead })),
      ),
    })
  }
  const conflicts = (plan: Shift['plan']) => [
    ...new Set(
      people.flatMap((person) =>
        conflictsOf(plans, person, places, plan).map((each) => warningWords(say, each)),
      ),
    ),
  ]
  const one = people.length === 1 ? people[0]! : null
  const shiftAt = (person: PlannedPerson, place: number) => {
    const kind = person.cells[place] ?? null
    return kind === null ? null : plans.kinds[kind]!.shiftId
  }
  const swapWith = () => {
    const why = given()
    const second = plans.people.find(({ employee }) => employee.id === Number(other))
    if (why === undefined || one === null || second === undefined) return
    swap.mutate({
      ...why,
      employeeIds: [one.employee.id, second.employee.id],
      dates: places.map((place) => ({
        date: addDays(plans.from, place),
        shiftIds: [shiftAt(one, place), shiftAt(second, place)],
      })),
    })
  }
  const copyOn = () => {
    const why = given()
    if (why === undefined) return
    const from = mondayOf(dates[0]!)
    copy.mutate({
      ...why,
      employeeIds: people.map(({ employee }) => employee.id),
      from,
      to: addDays(from, 7),
    })
  }
  const isBusy = override.isPending || swap.isPending || copy.isPending
  const title =
    one && dates.length === 1
      ? `${one.employee.name} · ${dateWords(language, dates[0]!, 'short')}`
      : say('teamPlans.selected', { count: people.length * dates.length })
  return (
    <FormDialog
      form={{ isChanged: () => reason.trim() !== '' }}
      onClose={onClose}
      title={`${say('teamPlans.change')} · ${title}`}
    >
      <Stack gap="sm">
        <RefusalAlert error={override.error ?? swap.error ?? copy.error} />
        {isOver ? (
          <TextInput
            label={say('teamPlans.reason')}
            value={reason}
            error={missing ? say('teamPlans.reasonNeeded') : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        {plans.shifts
          .filter(({ retired, plan }) => !retired && plan !== null)
          .map((shift) => (
            <ChoiceOf
              key={shift.id}
              text={`${shift.code} ${shift.name}`}
              colour={shift.colour}
              conflicts={conflicts(shift.plan)}
              isBusy={isBusy}
              onPick={() => change({ shiftId: shift.id })}
            />
          ))}
        <ChoiceOf
          text={say('teamPlans.off')}
          colour={null}
          conflicts={[]}
          isBusy={isBusy}
          onPick={() => change({ plan: null })}
        />
        <ChoiceOf
          text={say('teamPlans.asPattern')}
          colour={null}
          conflicts={[]}
          isBusy={isBusy}
          onPick={() => change(null)}
        />
        {one ? (
          <Group align="end" gap="xs" wrap="nowrap">
            <NativeSelect
              flex={1}
              label={say('teamPlans.swapWith')}
              value={other}
              onChange={(event) => setOther(event.currentTarget.value)}
              data={[
                { value: '', label: say('teamPlans.choose') },
                ...plans.people
                  .filter(({ employee }) => employee.id !== one.employee.id)
                  .map(({ employee }) => ({
                    value: String(employee.id),
                    label: `${employee.name} (${employee.number})`,
                  })),
              ]}
            />
            <Button variant="default" disabled={other === ''} loading={swap.isPending} onClick={swapWith}>
              {say('teamPlans.swap')}
            </Button>
          </Group>
        ) : null}
        <Button variant="default" loading={copy.isPending} onClick={copyOn}>
          {say('teamPlans.copyWeek')}
        </Button>
      </Stack>
    </FormDialog>
  )
}
