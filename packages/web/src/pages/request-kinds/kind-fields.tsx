import { Checkbox, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { KindSettings } from '../../api/request-kinds.ts'
import type { FormState } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'

export interface KindValues {
  name: { ko: string; en: string }
  units: string[]
  steps: string
  evidence: KindSettings['evidence']
  needsReason: boolean
  mostDaysAhead: number | string
  mostDaysAfter: number | string
  severalDays: boolean
}

export const unitNames = ['day', 'half', 'quarter', 'hours'] as const
const chains = ['', 'manager', 'hr', 'manager,hr'] as const
const evidences = ['none', 'wanted', 'needed'] as const

/** The settings as they are sent. */
export const sentOf = ({ units, steps, mostDaysAhead, mostDaysAfter, ...rest }: KindValues) => ({
  ...rest,
  units: units as KindSettings['units'],
  steps: (steps === '' ? [] : steps.split(',')) as KindSettings['steps'],
  mostDaysAhead: mostDaysAhead === '' ? null : Number(mostDaysAhead),
  mostDaysAfter: mostDaysAfter === '' ? null : Number(mostDaysAfter),
})

/** How a kind is called, and how it is asked for and decided. */
export function KindFields<Values extends KindValues, Output>({
  form,
  units,
}: {
  form: FormState<Values, Output>
  /** Parts of a day that make sense for what the kind does. */
  units: readonly (typeof unitNames)[number][]
}) {
  const { say } = useTexts()
  const { values, field, set, errorOf } = form
  const change = (changed: Partial<KindValues>) => set(changed as Partial<Values>)
  const nameField = (language: 'ko' | 'en') => (
    <TextInput
      label={say(`requestKinds.name.${language}`)}
      required
      maxLength={40}
      value={values.name[language]}
      error={errorOf(`name.${language}`)}
      onChange={(event) => change({ name: { ...values.name, [language]: event.currentTarget.value } })}
    />
  )
  const days = (name: 'mostDaysAhead' | 'mostDaysAfter') => (
    <NumberInput
      label={say(`requestKinds.${name}`)}
      description={say(`requestKinds.${name}Explain`)}
      placeholder={say('requestKinds.anyDays')}
      allowDecimal={false}
      value={values[name]}
      error={errorOf(name)}
      onChange={(value) => change({ [name]: value })}
    />
  )
  return (
    <>
      <Group grow align="flex-start">
        {nameField('ko')}
        {nameField('en')}
      </Group>
      <Checkbox.Group
        label={say('requestKinds.units')}
        value={values.units}
        error={errorOf('units')}
        onChange={(chosen) => change({ units: chosen })}
      >
        <Group gap="md" mt={4}>
          {units.map((unit) => (
            <Checkbox key={unit} value={unit} label={say(`request.unit.${unit}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <NativeSelect
        label={say('requestKinds.steps')}
        data={chains.map((chain) => ({
          value: chain,
          label:
            chain === ''
              ? say('requestKinds.noSteps')
              : chain
                  .split(',')
                  .map((step) => say(`requestKinds.step.${step as 'hr'}`))
                  .join(' → '),
        }))}
        {...field('steps')}
        value={values.steps}
        onChange={(event) => change({ steps: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('requestKinds.evidence')}
        data={evidences.map((one) => ({ value: one, label: say(`requestKinds.evidence.${one}`) }))}
        value={values.evidence}
        error={errorOf('evidence')}
        onChange={(event) => change({ evidence: event.currentTarget.value as KindValues['evidence'] })}
      />
      <Group grow align="flex-start">
        {days('mostDaysAhead')}
        {days('mostDaysAfter')}
      </Group>
      <Checkbox
        label={say('requestKinds.needsReason')}
        checked={values.needsReason}
        onChange={(event) => change({ needsReason: event.currentTarget.checked })}
      />
      <Checkbox
        label={say('requestKinds.severalDays')}
        checked={values.severalDays}
        onChange={(event) => change({ severalDays: event.currentTarget.checked })}
      />
    </>
  )
}
