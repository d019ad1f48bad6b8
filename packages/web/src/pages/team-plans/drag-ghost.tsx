import type { PlannedPerson, TeamPlans } from '../../api/team-plans.ts'
import { addDays, dateWords } from '../../format/format.ts'
import { useTexts } from '../../texts/language.ts'
import { conflictsOf, warningWords } from './conflicts.ts'
import type { Drag } from './use-drag.ts'
import type { Spot } from './use-selection.ts'

interface Props {
  drag: Drag
  plans: TeamPlans
  people: readonly PlannedPerson[]
}

/** What letting go here would do, and what the law would have against it. */
export function DragGhost({ drag: { dragged, over, x, y }, plans, people }: Props) {
  const { say, language } = useTexts()
  const kindAt = ({ row, place }: Spot) => {
    const kind = people[row]!.cells[place] ?? null
    return kind === null ? null : plans.kinds[kind]!
  }
  const shiftId = 'from' in dragged ? (kindAt(dragged.from)?.shiftId ?? null) : dragged.shiftId
  const shift = plans.shifts.find(({ id }) => id === shiftId)
  const text = shift ? `${shift.code} ${shift.name}` : say('teamPlans.off')
  const ghost = (words: string, conflicts: readonly string[]) => (
    <div className="roster-ghost" style={{ left: x + 12, top: y + 12 }}>
      {words}
      {conflicts.map((each) => (
        <div key={each} style={{ color: 'var(--mantine-color-error)' }}>
          {each}
        </div>
      ))}
    </div>
  )
  if (over === null || !people[over.row]) return ghost(text, [])
  const target = people[over.row]!
  const date = dateWords(language, addDays(plans.from, over.place), 'short')
  const given = 'from' in dragged ? (kindAt(dragged.from)?.plan ?? null) : (shift?.plan ?? null)
  const words = (person: PlannedPerson, plan: typeof given) =>
    conflictsOf(plans, person, [over.place], plan).map(
      (each) => `${person.employee.name}: ${warningWords(say, each)}`,
    )
  if (!('from' in dragged) || dragged.from.place !== over.place || dragged.from.row === over.row)
    return ghost(
      say('teamPlans.dragOverride', { shift: text, name: target.employee.name, date }),
      words(target, given),
    )
  const one = people[dragged.from.row]!
  return ghost(say('teamPlans.dragSwap', { one: one.employee.name, other: target.employee.name, date }), [
    ...words(target, given),
    ...words(one, kindAt(over)?.plan ?? null),
  ])
}
