import { Group, NativeSelect, NumberInput, Pill, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { type WriteLeave, writeLeave } from '../../api/leave.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import type { Choice } from '../../parts/person-choice.tsx'
import { PersonSelect } from '../../parts/person-search.tsx'
import { usePlaces } from '../../parts/place-fields.tsx'
import { useTexts } from '../../texts/language.ts'
import { WritePreview } from './write-preview.tsx'

type Of = 'people' | 'department' | 'team'

interface Values {
  kind: WriteLeave['kind']
  of: Of
  employeeIds: Choice[]
  departmentId: string | null
  teamId: string | null
  amount: number | string
  unit: 'day' | 'hour'
  on: string
  until: string | null
  reason: string
}

interface Props {
  today: string
  /** Whose ledger it is; null where many are chosen. */
  person: Choice | null
  onClose: () => void
}

const quietMs = 400
const kinds = ['grant', 'carryOver', 'payOut', 'correction'] as const

/** Grants leave to many at once, carries it over, pays it out or corrects it; what it does is shown first. */
export function WriteLeaveDialog({ today, person, onClose }: Props) {
  const { say } = useTexts()
  const [key] = useState(() => crypto.randomUUID())
  const form = useForm({
    initial: {
      ...{ kind: 'grant', of: 'people', employeeIds: person ? [person] : [] },
      ...{ departmentId: null, teamId: null, amount: 1, unit: 'day', on: today, until: null, reason: '' },
    } as Values,
    change: writeLeave,
    input: (values) => sent(key, values),
    said: ({ people }) => ({ text: say('leave.written', { count: people.length }) }),
    onDone: onClose,
  })
  const { values, set, field } = form
  const [tried] = useDebouncedValue(values, quietMs)
  return (
    <FormDialog form={form} onClose={onClose} title={say('leave.write')} size="lg">
      <Form form={form} action={say('leave.write')} onCancel={onClose}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <NativeSelect
            label={say('leave.kind')}
            data={kinds.map((value) => ({ value, label: say(`leave.kind.${value}`) }))}
            {...field('kind')}
          />
          {person ? null : (
            <NativeSelect
              label={say('leave.who')}
              data={(['people', 'department', 'team'] as const).map((value) => ({
                value,
                label: say(`leave.who.${value}`),
              }))}
              {...field('of')}
            />
          )}
        </SimpleGrid>
        {person ? null : <WhoFields values={values} set={set} error={form.errorOf('employeeIds')} />}
        <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="xs">
          <NumberInput
            label={say('leave.amount')}
            decimalScale={3}
            step={0.5}
            required
            value={values.amount}
            error={form.errorOf('amount')}
            onChange={(amount) => set({ amount })}
          />
          <NativeSelect
            label={say('leave.unitOf')}
            data={(['day', 'hour'] as const).map((value) => ({ value, label: say(`leave.unitOf.${value}`) }))}
            {...field('unit')}
          />
          <DateField label={say('leave.on')} required field={field('on')} />
          <DateField label={say('leave.untilDate')} field={field('until')} />
        </SimpleGrid>
        <TextInput label={say('leave.reason')} required maxLength={1000} {...field('reason')} />
        <WritePreview input={isComplete(tried) ? sent(key, tried) : null} />
      </Form>
    </FormDialog>
  )
}

/** For whom: people one by one, or all of a department or team. */
function WhoFields({
  values,
  set,
  error,
}: {
  values: Values
  set: (changed: Partial<Values>) => void
  error: string | null
}) {
  const { say } = useTexts()
  const { departments, teams } = usePlaces(values.on || undefined)
  if (values.of !== 'people') {
    const name = values.of === 'department' ? 'departmentId' : 'teamId'
    return (
      <Select
        label={say(values.of === 'department' ? 'people.department' : 'people.team')}
        searchable
        required
        data={values.of === 'department' ? departments : teams}
        value={values[name]}
        error={error}
        onChange={(value) => set({ [name]: value } as Partial<Values>)}
      />
    )
  }
  const others = (id: number) => values.employeeIds.filter((one) => one.id !== id)
  return (
    <Stack gap="xs">
      <PersonSelect
        label={say('leave.person')}
        error={error}
        onPick={(id, name) => set({ employeeIds: [...others(id), { id, name }] })}
      />
      <Group gap="xs">
        {values.employeeIds.map(({ id, name }) => (
          <Pill
            key={id}
            size="md"
            withRemoveButton
            onRemove={() => set({ employeeIds: others(id) })}
            removeButtonProps={{ 'aria-label': say('app.remove'), 'aria-hidden': false, tabIndex: 0 }}
          >
            {name}
          </Pill>
        ))}
      </Group>
    </Stack>
  )
}

const whoOf = ({ of, employeeIds, departmentId, teamId }: Values): WriteLeave['who'] =>
  of === 'people'
    ? { employeeIds: employeeIds.map(({ id }) => id) }
    : of === 'department'
      ? { departmentId: Number(departmentId) }
      : { teamId: Number(teamId) }

/** What is paid out is entered without a sign. */
const sent = (key: string, values: Values): WriteLeave => ({
  key,
  kind: values.kind,
  who: whoOf(values),
  amount: Number(values.amount) * (values.kind === 'payOut' ? -1 : 1),
  unit: values.unit,
  on: values.on,
  until: values.until,
  reason: values.reason,
})

const isComplete = ({ of, employeeIds, departmentId, teamId, amount, on }: Values): boolean =>
  Number(amount) !== 0 &&
  on !== '' &&
  { people: employeeIds.length > 0, department: departmentId !== null, team: teamId !== null }[of]
