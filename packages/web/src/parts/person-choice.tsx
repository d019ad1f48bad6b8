import { Group, Input, Pill } from '@mantine/core'
import { useTexts } from '../texts/language.ts'
import { PersonSelect } from './person-search.tsx'

export interface Choice {
  id: number
  name: string
}

interface Props {
  label: string
  value: Choice | null
  error?: string | null
  onChange: (choice: Choice | null) => void
}

/** Nobody, or one person who was looked up. */
export function PersonChoice({ label, value, error = null, onChange }: Props) {
  const { say } = useTexts()
  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      {value === null ? (
        <PersonSelect label={say('app.search')} onPick={(id, name) => onChange({ id, name })} />
      ) : (
        <Group h={36}>
          <Pill
            size="md"
            withRemoveButton
            onRemove={() => onChange(null)}
            removeButtonProps={{ 'aria-label': say('app.remove'), 'aria-hidden': false, tabIndex: 0 }}
          >
            {value.name}
          </Pill>
        </Group>
      )}
    </Input.Wrapper>
  )
}
