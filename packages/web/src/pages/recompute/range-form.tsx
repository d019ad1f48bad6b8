import { Group, NativeSelect, Pill, SimpleGrid, Stack } from '@mantine/core'
import { askRecompute, type RecomputeRun, type RecomputeRuns } from '../../api/recompute.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import type { Choice } from '../../parts/person-choice.tsx'
import { PersonSelect } from '../../parts/person-search.tsx'
import { Section } from '../../parts/section.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'

type Of = 'everybody' | 'department' | 'people'

/** Which days of whom are to be looked at. */
export function RangeForm({
  data: { today, departments },
  onAsked,
}: {
  data: RecomputeRuns
  onAsked: (run: RecomputeRun) => void
}) {
  const { say, language } = useTexts()
  const form = useForm({
    initial: {
      from: `${today.slice(0, 8)}01`,
      to: today,
      of: 'everybody' as Of,
      departmentId: String(departments[0]?.id ?? ''),
      employeeIds: [] as Choice[],
    },
    change: askRecompute,
    input: ({ from, to, of, departmentId, employeeIds }) => ({
      from,
      to,
      departmentId: of === 'department' ? Number(departmentId) : null,
      employeeIds: of === 'people' ? employeeIds.map(({ id }) => id) : null,
    }),
    onDone: onAsked,
  })
  const { values, set, field } = form
  const choose = (person: Choice) =>
    set({ employeeIds: [...values.employeeIds.filter(({ id }) => id !== person.id), person] })
  const leaveOut = (person: Choice) =>
    set({ employeeIds: values.employeeIds.filter(({ id }) => id !== person.id) })
  return (
    <Section title={say('recompute.range')}>
      <Form form={form} label={say('recompute.range')} action={say('recompute.look')}>
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <DateField label={say('recompute.from')} required field={field('from')} />
          <DateField label={say('recompute.to')} required field={field('to')} />
          <NativeSelect
            label={say('recompute.of')}
            data={[
              { value: 'everybody', label: say('recompute.everybody') },
              ...(departments.length > 0
                ? [{ value: 'department', label: say('recompute.ofDepartment') }]
                : []),
              { value: 'people', label: say('recompute.ofPeople') },
            ]}
            {...field('of')}
          />
        </SimpleGrid>
        {values.of === 'department' ? (
          <NativeSelect
            label={say('recompute.department')}
            description={say('recompute.departmentExplain')}
            data={departments.map(({ id, name, nameEn }) => ({
              value: String(id),
              label: nameIn(language, name, nameEn),
            }))}
            {...field('departmentId')}
          />
        ) : null}
        {values.of === 'people' ? (
          <Stack gap="xs">
            <PersonSelect
              label={say('recompute.people')}
              error={form.errorOf('employeeIds')}
              onPick={(id, name) => choose({ id, name })}
            />
            <Group gap="xs">
              {values.employeeIds.map((person) => (
                <Pill
                  key={person.id}
                  size="md"
                  withRemoveButton
                  onRemove={() => leaveOut(person)}
                  removeButtonProps={{ 'aria-label': say('app.remove'), 'aria-hidden': false, tabIndex: 0 }}
                >
                  {person.name}
                </Pill>
              ))}
            </Group>
          </Stack>
        ) : null}
      </Form>
    </Section>
  )
}
