import { ActionIcon, Button, Group, Input, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../texts/language.ts'
import type { CycleValues } from './cycle-values.ts'

interface Props {
  values: Pick<CycleValues, 'starts' | 'slide'>
  errorOf: (path: string) => string | null
  onChange: (changed: Partial<CycleValues>) => void
}

/** The starts that people may choose, and between which times they may come as they like. */
export function StartFields({ values: { starts, slide }, errorOf, onChange }: Props) {
  const { say } = useTexts()
  const [open, setOpen] = useState(starts.length > 0 || slide.start !== '')
  if (!open)
    return (
      <Group>
        <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
          {say('patterns.offerStarts')}
        </Button>
      </Group>
    )
  const firstBad = starts.findIndex((_, place) => errorOf(`starts.${place}`) !== null)
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Input.Wrapper
        label={say('patterns.starts')}
        labelElement="div"
        description={say('patterns.startsExplain')}
        error={errorOf('starts') ?? (firstBad < 0 ? null : errorOf(`starts.${firstBad}`))}
      >
        <Group gap="xs" mt={4}>
          {starts.map((start, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a start is entered in its place.
            <Group key={place} gap={2} wrap="nowrap">
              <TextInput
                type="time"
                aria-label={`${say('patterns.starts')} ${place + 1}`}
                value={start}
                onChange={({ currentTarget }) =>
                  onChange({ starts: starts.with(place, currentTarget.value) })
                }
              />
              <ActionIcon
                variant="default"
                size="input-sm"
                aria-label={say('patterns.removePart', { part: start })}
                onClick={() => onChange({ starts: starts.toSpliced(place, 1) })}
              >
                ×
              </ActionIcon>
            </Group>
          ))}
          <Button size="compact-sm" variant="default" onClick={() => onChange({ starts: [...starts, ''] })}>
            {say('patterns.addStart')}
          </Button>
        </Group>
      </Input.Wrapper>
      <Input.Wrapper
        label={say('patterns.slide')}
        labelElement="div"
        description={say('patterns.offeredSlideExplain')}
        error={errorOf('slide')}
      >
        <Group gap={6} wrap="nowrap" mt={4}>
          {(['start', 'end'] as const).map((side) => (
            <TextInput
              key={side}
              type="time"
              style={{ flex: 1 }}
              aria-label={say(side === 'start' ? 'patterns.earliest' : 'patterns.latest')}
              value={slide[side]}
              onChange={({ currentTarget }) => onChange({ slide: { ...slide, [side]: currentTarget.value } })}
            />
          ))}
        </Group>
      </Input.Wrapper>
    </SimpleGrid>
  )
}
