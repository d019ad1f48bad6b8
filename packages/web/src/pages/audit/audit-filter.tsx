import { Button, Select, SimpleGrid, TextInput } from '@mantine/core'
import { DateFilter, PersonFilter } from '../../parts/filter-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import { actions, actionWords } from './audit-words.ts'
import type { AuditSearch } from './search.ts'

interface Props {
  search: AuditSearch
  /** The person asked for, as far as their name is known. */
  person: { number: string; name: string } | null
  onChange: (change: AuditSearch) => void
}

/** What of the audit is shown. */
export function AuditFilter({ search, person, onChange }: Props) {
  const { say } = useTexts()
  const isEmpty = [search.actor, search.action, search.employee, search.from, search.until].every(
    (value) => value === undefined,
  )
  return (
    <div>
      <SimpleGrid cols={{ base: 2, md: 5 }} spacing="xs">
        <ActorField key={search.actor ?? ''} actor={search.actor} onChange={(actor) => onChange({ actor })} />
        <Select
          label={say('audit.action')}
          placeholder={say('audit.anyAction')}
          searchable
          clearable
          data={actions.map((action) => ({ value: action, label: actionWords(say, action) }))}
          value={search.action ?? null}
          onChange={(action) => onChange({ action: action ?? undefined })}
        />
        <PersonFilter
          label={say('audit.employee')}
          value={search.employee}
          person={person}
          onChange={(employee) => onChange({ employee })}
        />
        <DateFilter label={say('audit.from')} value={search.from} onChange={(from) => onChange({ from })} />
        <DateFilter
          label={say('audit.until')}
          value={search.until}
          onChange={(until) => onChange({ until })}
        />
      </SimpleGrid>
      {isEmpty ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          mt="xs"
          onClick={() =>
            onChange({
              actor: undefined,
              action: undefined,
              employee: undefined,
              from: undefined,
              until: undefined,
            })
          }
        >
          {say('audit.clear')}
        </Button>
      )}
    </div>
  )
}

/** Asks when it is left or Enter is pressed, not at every letter. */
function ActorField({
  actor,
  onChange,
}: {
  actor: string | undefined
  onChange: (actor: string | undefined) => void
}) {
  const { say } = useTexts()
  const ask = (value: string) => {
    const wanted = value.trim() || undefined
    if (wanted !== actor) onChange(wanted)
  }
  return (
    <TextInput
      label={say('audit.actor')}
      placeholder={say('audit.actorExample')}
      defaultValue={actor ?? ''}
      onBlur={(event) => ask(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') ask(event.currentTarget.value)
      }}
    />
  )
}
