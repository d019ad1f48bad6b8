import { Button, Group, NativeSelect, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { RequestKind } from '../../api/requests.ts'
import { useTexts } from '../../texts/language.ts'
import { unitWords, whichWords } from '../requests/request-words.ts'
import type { AskValues } from './ask-values.ts'
import { WallField } from './wall-field.tsx'

interface Props {
  kind: RequestKind
  values: AskValues
  set: (changed: Partial<AskValues>) => void
  /** How many parts the shift of the date has. */
  segments: number
}

/** What of the day is asked for, as the kind has it. */
export function AskFields({ kind, segments, ...fields }: Props) {
  if (kind.effect === 'correction') return <CorrectionFields segments={segments} {...fields} />
  if (kind.effect === 'excuse') return <ExcuseField {...fields} />
  return <PartFields kind={kind} {...fields} />
}

function PartFields({ kind, values, set }: Omit<Props, 'segments'>) {
  const { say } = useTexts()
  const { unit, which } = values
  const parts = unit === 'half' ? [1, 2] : unit === 'quarter' ? [1, 2, 3, 4] : []
  return (
    <>
      {kind.units.length > 1 ? (
        <SegmentedControl
          fullWidth
          aria-label={say('ask.unit')}
          value={unit}
          onChange={(to) => set({ unit: to as AskValues['unit'], which: 1 })}
          data={kind.units.map((value) => ({ value, label: unitWords(say, kind.effect, value) }))}
        />
      ) : null}
      {unit === 'half' || unit === 'quarter' ? (
        <SegmentedControl
          fullWidth
          aria-label={say('ask.which')}
          value={String(which)}
          onChange={(to) => set({ which: Number(to) })}
          data={parts.map((part) => ({ value: String(part), label: whichWords(say, unit, part) }))}
        />
      ) : null}
      {unit === 'hours' ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <WallField label={say('ask.start')} value={values.start} onChange={(start) => set({ start })} />
          <WallField label={say('ask.end')} value={values.end} onChange={(end) => set({ end })} />
        </SimpleGrid>
      ) : null}
      {kind.effect === 'overtime' ? <BreakFields values={values} set={set} /> : null}
    </>
  )
}

function BreakFields({ values, set }: Pick<Props, 'values' | 'set'>) {
  const { say } = useTexts()
  const [opened, setOpened] = useState(false)
  if (!opened)
    return (
      <Group>
        <Button size="compact-sm" variant="subtle" onClick={() => setOpened(true)}>
          {say('ask.addBreak')}
        </Button>
      </Group>
    )
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
      <WallField
        label={`${say('ask.break')} ${say('ask.start')}`}
        value={values.breakStart}
        onChange={(breakStart) => set({ breakStart })}
      />
      <WallField
        label={`${say('ask.break')} ${say('ask.end')}`}
        value={values.breakEnd}
        onChange={(breakEnd) => set({ breakEnd })}
      />
    </SimpleGrid>
  )
}

function CorrectionFields({ values, set, segments }: Omit<Props, 'kind'>) {
  const { say } = useTexts()
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        <WallField label={say('ask.in')} value={values.in} onChange={(to) => set({ in: to })} />
        <WallField label={say('ask.out')} value={values.out} onChange={(out) => set({ out })} />
      </SimpleGrid>
      {segments > 1 ? (
        <NativeSelect
          label={say('ask.segment')}
          value={String(values.segment ?? '')}
          onChange={(event) => set({ segment: Number(event.currentTarget.value) || null })}
          data={[
            { value: '', label: say('ask.wholeShift') },
            ...Array.from({ length: segments }, (_, place) => ({
              value: String(place + 1),
              label: say('request.segment', { number: place + 1 }),
            })),
          ]}
        />
      ) : null}
    </Stack>
  )
}

const excuses = ['tardy', 'leftEarly', 'absent'] as const

function ExcuseField({ values, set }: Pick<Props, 'values' | 'set'>) {
  const { say } = useTexts()
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {say('ask.excuse')}
      </Text>
      <SegmentedControl
        fullWidth
        aria-label={say('ask.excuse')}
        value={values.excuse ?? ''}
        onChange={(to) => set({ excuse: to as (typeof excuses)[number] })}
        data={excuses.map((value) => ({ value, label: say(`effect.excused.${value}`) }))}
      />
    </div>
  )
}
