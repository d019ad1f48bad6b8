import { Button, Text } from '@mantine/core'
import { ShiftChip } from '../../parts/shift-chip.tsx'
import { useTexts } from '../../texts/language.ts'
import type { MateGroup } from './mates-of.ts'

interface Props {
  groups: readonly MateGroup[]
  /** For who may change what is planned. */
  onPick?: ((employeeId: number) => void) | undefined
}

/** Who works together on a date: the shift, then the names. */
export function MatesOfDay({ groups, onPick }: Props) {
  const { say } = useTexts()
  return (
    <dl className="mates">
      {groups.map(({ code, words, hours, colour, people }) => (
        <div key={`${code} ${words} ${hours}`}>
          <dt>
            <ShiftChip code={code} name={words} colour={colour} />
            <Text size="xs" className="numbers">
              {[hours, say('teamPlans.people', { count: people.length })].filter(Boolean).join(' · ')}
            </Text>
          </dt>
          <dd>
            {onPick
              ? people.map(({ id, name }) => (
                  <Button key={id} variant="default" h={44} onClick={() => onPick(id)}>
                    {name}
                  </Button>
                ))
              : people.map(({ name }) => name).join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
