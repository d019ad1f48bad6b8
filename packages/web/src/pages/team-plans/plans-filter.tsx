import { ActionIcon, Button, Group, NativeSelect, TextInput } from '@mantine/core'
import type { TeamPlans } from '../../api/team-plans.ts'
import { addDays, addMonths } from '../../format/format.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import type { TeamPlansSearch } from './search.ts'

interface Props {
  plans: TeamPlans
  search: TeamPlansSearch
  isNarrow: boolean
  onGo: (change: TeamPlansSearch) => void
}

/** Which dates and whose: steps of a month or week, departments, teams, a name. */
export function PlansFilter({ plans, search, isNarrow, onGo }: Props) {
  const { say, language } = useTexts()
  const step = (by: number) =>
    isNarrow ? addDays(plans.from, 7 * by) : `${addMonths(plans.from.slice(0, 7), by)}-01`
  const departments = new Map(
    plans.people.map(({ department: { id, name, nameEn } }) => [id, nameIn(language, name, nameEn)]),
  )
  const teams = new Map(plans.people.flatMap(({ team }) => (team ? [[team.id, team.name]] : [])))
  return (
    <Group gap="xs" className="no-print">
      <ActionIcon
        variant="default"
        size={isNarrow ? 44 : 'input-sm'}
        aria-label={say('teamPlans.previous')}
        onClick={() => onGo({ date: step(-1) })}
      >
        ‹
      </ActionIcon>
      <Button variant="default" h={isNarrow ? 44 : 36} onClick={() => onGo({ date: undefined })}>
        {say('app.today')}
      </Button>
      <ActionIcon
        variant="default"
        size={isNarrow ? 44 : 'input-sm'}
        aria-label={say('teamPlans.next')}
        onClick={() => onGo({ date: step(1) })}
      >
        ›
      </ActionIcon>
      <Chosen
        label={say('teamPlans.department')}
        options={departments}
        value={search.department}
        onChange={(department) => onGo({ department })}
      />
      {teams.size > 0 ? (
        <Chosen
          label={say('teamPlans.team')}
          options={teams}
          value={search.team}
          onChange={(team) => onGo({ team })}
        />
      ) : null}
      <TextInput
        type="search"
        aria-label={say('teamPlans.find')}
        placeholder={say('teamPlans.find')}
        defaultValue={search.find ?? ''}
        onChange={(event) => onGo({ find: event.currentTarget.value || undefined })}
      />
      {isNarrow ? null : (
        <Button variant="default" onClick={() => window.print()}>
          {say('teamPlans.print')}
        </Button>
      )}
    </Group>
  )
}

interface ChosenProps {
  label: string
  options: ReadonlyMap<number, string>
  value: number | undefined
  onChange: (value: number | undefined) => void
}

function Chosen({ label, options, value, onChange }: ChosenProps) {
  const { say } = useTexts()
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))
      }
      data={[
        { value: '', label: `${label}: ${say('teamPlans.all')}` },
        ...[...options].map(([id, name]) => ({ value: String(id), label: name })),
      ]}
    />
  )
}
