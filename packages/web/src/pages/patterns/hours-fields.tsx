import { ActionIcon, Button, Checkbox, Group, Input, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../texts/language.ts'
import type { HoursValues } from './hours-values.ts'

type Interval = HoursValues['breaks'][number]

interface Props {
  values: HoursValues
  onChange: (changed: Partial<HoursValues>) => void
}

const most = 8

/** What is worked on a day, by the clock; what few shifts have is opened by a button. */
export function HoursFields({ values, onChange }: Props) {
  const { say } = useTexts()
  const rare = values.halfAt + values.core.start + values.slide.start + values.standardHours
  const [more, setMore] = useState(rare !== '' || values.remote)
  return (
    <>
      <Intervals
        label={say('patterns.work')}
        add={say('patterns.addPart')}
        least={1}
        rows={values.segments}
        onChange={(segments) => onChange({ segments })}
      />
      <Intervals
        label={say('patterns.breaks')}
        add={say('patterns.addBreak')}
        least={0}
        rows={values.breaks}
        onChange={(breaks) => onChange({ breaks })}
      />
      {more ? (
        <MoreHours values={values} onChange={onChange} />
      ) : (
        <Group>
          <Button size="compact-sm" variant="subtle" onClick={() => setMore(true)}>
            {say('patterns.moreHours')}
          </Button>
        </Group>
      )}
    </>
  )
}

interface IntervalsProps {
  label: string
  add: string
  least: number
  rows: readonly Interval[]
  onChange: (rows: Interval[]) => void
}

function Intervals({ label, add, least, rows, onChange }: IntervalsProps) {
  const { say } = useTexts()
  return (
    <Input.Wrapper label={label} labelElement="div">
      <Stack gap={6} mt={4}>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part of a day is its place.
          <Group key={place} gap="xs" wrap="nowrap">
            <Times
              label={rows.length > 1 ? `${label} ${place + 1}` : label}
              value={row}
              required
              onChange={(changed) => onChange(rows.map((each, index) => (index === place ? changed : each)))}
            />
            {rows.length > least ? (
              <ActionIcon
                variant="default"
                size="input-sm"
                aria-label={say('patterns.removePart', { part: `${label} ${place + 1}` })}
                onClick={() => onChange(rows.toSpliced(place, 1))}
              >
                ×
              </ActionIcon>
            ) : null}
          </Group>
        ))}
        {rows.length < most ? (
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onChange([...rows, { start: '', end: '' }])}
            >
              {add}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Input.Wrapper>
  )
}

interface TimesProps {
  label: string
  value: Interval
  required?: boolean
  onChange: (value: Interval) => void
}

/** Two times of the clock. */
function Times({ label, value, required = false, onChange }: TimesProps) {
  const { say } = useTexts()
  return (
    <Group gap={6} wrap="nowrap" style={{ flex: 1 }}>
      <TextInput
        type="time"
        aria-label={`${label}: ${say('patterns.startTime')}`}
        required={required}
        style={{ flex: 1 }}
        value={value.start}
        onChange={({ currentTarget }) => onChange({ ...value, start: currentTarget.value })}
      />
      –
      <TextInput
        type="time"
        aria-label={`${label}: ${say('patterns.endTime')}`}
        required={required}
        style={{ flex: 1 }}
        value={value.end}
        onChange={({ currentTarget }) => onChange({ ...value, end: currentTarget.value })}
      />
    </Group>
  )
}

function MoreHours({ values, onChange }: Props) {
  const { say } = useTexts()
  const wide = (name: 'slide' | 'core' | 'quarters') => (
    <Input.Wrapper
      label={say(`patterns.${name}`)}
      labelElement="div"
      description={say(`patterns.${name}Explain`)}
    >
      <Group mt={4}>
        <Times
          label={say(`patterns.${name}`)}
          value={values[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      </Group>
    </Input.Wrapper>
  )
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} verticalSpacing="xs">
      {wide('slide')}
      {wide('core')}
      <TextInput
        type="time"
        label={say('patterns.halfAt')}
        description={say('patterns.halfExplain')}
        value={values.halfAt}
        onChange={({ currentTarget }) => onChange({ halfAt: currentTarget.value })}
      />
      {wide('quarters')}
      <TextInput
        type="number"
        min={0}
        max={24}
        step={0.25}
        label={say('patterns.standard')}
        description={say('patterns.standardExplain')}
        value={values.standardHours}
        onChange={({ currentTarget }) => onChange({ standardHours: currentTarget.value })}
      />
      <Checkbox
        mt="lg"
        label={say('patterns.remote')}
        checked={values.remote}
        onChange={({ currentTarget }) => onChange({ remote: currentTarget.checked })}
      />
    </SimpleGrid>
  )
}
