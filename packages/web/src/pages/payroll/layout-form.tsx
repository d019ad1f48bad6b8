import { Button, Card, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import { bound } from '../../api/change.ts'
import {
  type PayrollColumn,
  type PayrollLayout,
  type PayrollLayouts,
  savePayroll,
} from '../../api/payroll.ts'
import { momentWords } from '../../format/format.ts'
import { useAct } from '../../parts/form/use-act.ts'
import { RefusalAlert } from '../../parts/refusal-alert.tsx'
import { useTexts } from '../../texts/language.ts'
import { fieldsOf, fieldWords } from '../../texts/refusal-words.ts'
import { ColumnLine } from './column-line.tsx'
import { useColumns } from './use-columns.ts'

interface Props {
  /** Null for a new one. */
  layout: PayrollLayout | null
  figures: PayrollLayouts['figures']
  onSaved: (id: number) => void
}

/** Beside its field; the others are said above them all. */
const isShown = ({ field }: { field: string }) => field === 'name' || /^columns\.\d+\.name$/.test(field)

/** The columns of a payroll file: ordered, named, in a unit; saved as the next version. */
export function LayoutForm({ layout, figures, onSaved }: Props) {
  const { say, language } = useTexts()
  const [name, setName] = useState(layout?.name ?? '')
  const acts = useColumns((layout?.columns ?? []) as PayrollColumn[])
  const { columns } = acts
  const save = useAct(savePayroll, {
    said: ({ id, version }) => ({
      text: say('payroll.saved', { version }),
      ...(layout && {
        undo: bound(savePayroll, {
          id,
          version,
          name: layout.name,
          columns: layout.columns as PayrollColumn[],
        }),
      }),
    }),
    onDone: ({ id }) => onSaved(id),
  })
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    save.mutate({
      id: layout?.id ?? null,
      version: layout?.version ?? 0,
      name: name.trim(),
      columns: columns.map(({ key: _, ...column }) => column),
    })
  }
  const add = (figure: string) => {
    const chosen = figures.find((one) => one.figure === figure)!
    acts.add({ figure, unit: chosen.units[0]!, name: chosen.head[language] })
  }
  const faults = fieldsOf(save.error)
  return (
    <Card withBorder component="form" padding="sm" onSubmit={send}>
      <Stack gap="sm">
        {faults.length > 0 && faults.every(isShown) ? null : <RefusalAlert error={save.error} />}
        <TextInput
          label={say('payroll.name')}
          required
          maxLength={100}
          value={name}
          error={fieldWords(say, save.error, 'name')}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        {columns.length === 0 ? (
          <Text c="dimmed">{say('payroll.noColumns')}</Text>
        ) : (
          <Stack component="ol" gap="xs" p={0} m={0} aria-label={say('payroll.columns')}>
            {columns.map((column, place) => (
              <ColumnLine
                key={column.key}
                column={column}
                place={place}
                count={columns.length}
                figure={figures.find(({ figure }) => figure === column.figure)}
                error={fieldWords(say, save.error, `columns.${place}.name`)}
                acts={acts}
              />
            ))}
          </Stack>
        )}
        <Group justify="space-between" align="end">
          <NativeSelect
            label={say('payroll.add')}
            value=""
            data={[
              { value: '', label: say('users.choose') },
              ...figures.map(({ figure, head }) => ({ value: figure, label: head[language] })),
            ]}
            onChange={({ currentTarget: { value } }) => (value === '' ? undefined : add(value))}
          />
          <Group gap="xs">
            <Button variant="default" disabled={!acts.mayUndo} onClick={acts.undo}>
              {say('payroll.undo')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say('payroll.save')}
            </Button>
          </Group>
        </Group>
        {layout ? (
          <Text size="sm" c="dimmed">
            {say('payroll.version', {
              version: layout.version,
              by: layout.madeBy.replace(/^person:/, ''),
              at: momentWords(language, layout.madeAt),
            })}
          </Text>
        ) : null}
      </Stack>
    </Card>
  )
}
