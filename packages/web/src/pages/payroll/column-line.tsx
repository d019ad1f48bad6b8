import { ActionIcon, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import type { PayrollFigure } from '../../api/payroll.ts'
import { useTexts } from '../../texts/language.ts'
import type { KeyedColumn, useColumns } from './use-columns.ts'

interface Props {
  column: KeyedColumn
  place: number
  count: number
  figure: PayrollFigure | undefined
  error: string | null
  acts: ReturnType<typeof useColumns>
}

/** A column: what it holds, its name and unit, and the buttons that move it. */
export function ColumnLine({ column, place, count, figure, error, acts }: Props) {
  const { say, language } = useTexts()
  const { name } = column
  return (
    <Group component="li" gap="xs" align="end" wrap="wrap" className="payroll-column">
      <Text size="sm" c="dimmed" w={130}>
        {place + 1}. {figure?.head[language] ?? column.figure}
      </Text>
      <TextInput
        flex="1 1 160px"
        aria-label={say('payroll.head', { place: place + 1 })}
        value={name}
        maxLength={100}
        error={error}
        onChange={({ currentTarget: { value } }) => acts.change(place, { name: value })}
      />
      <NativeSelect
        aria-label={say('payroll.unit', { place: place + 1 })}
        data={(figure?.units ?? [column.unit]).map((unit) => ({
          value: unit,
          label: say(`payroll.unit.${unit}`),
        }))}
        value={column.unit}
        onChange={({ currentTarget: { value } }) =>
          acts.change(place, { unit: value as KeyedColumn['unit'] })
        }
      />
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          size={44}
          variant="default"
          disabled={place === 0}
          aria-label={say('payroll.up', { name })}
          onClick={() => acts.move(place, -1)}
        >
          ↑
        </ActionIcon>
        <ActionIcon
          size={44}
          variant="default"
          disabled={place === count - 1}
          aria-label={say('payroll.down', { name })}
          onClick={() => acts.move(place, 1)}
        >
          ↓
        </ActionIcon>
        <ActionIcon
          size={44}
          variant="default"
          aria-label={say('payroll.remove', { name })}
          onClick={() => acts.remove(place)}
        >
          ×
        </ActionIcon>
      </Group>
    </Group>
  )
}
