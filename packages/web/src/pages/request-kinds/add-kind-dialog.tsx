import { NativeSelect } from '@mantine/core'
import { addKind, type KindSettings } from '../../api/request-kinds.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { KindFields, type KindValues, sentOf } from './kind-fields.tsx'
import { unitsOf } from './units-of.ts'

const effects = ['leave', 'remote', 'trip', 'overtime', 'outing'] as const
type Effect = (typeof effects)[number]

interface Values extends KindValues {
  effect: Effect
  balance: NonNullable<KindSettings['balance']> | ''
}

const initial: Values = {
  name: { ko: '', en: '' },
  effect: 'leave',
  balance: '',
  units: ['day'],
  steps: 'manager',
  evidence: 'none',
  needsReason: false,
  mostDaysAhead: 365,
  mostDaysAfter: 31,
  severalDays: true,
}

/** Another kind of request; what it does to the day is chosen once. */
export function AddKindDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts()
  const form = useForm({
    initial,
    change: addKind,
    input: ({ effect, balance, ...values }) => ({
      effect,
      balance: effect === 'leave' && balance !== '' ? balance : null,
      ...sentOf(values),
    }),
    said: () => ({ text: say('requestKinds.added') }),
    onDone: onClose,
  })
  const { values, set } = form
  return (
    <FormDialog form={form} onClose={onClose} size="lg" title={say('requestKinds.add')}>
      <Form form={form} action={say('requestKinds.addNow')} onCancel={onClose}>
        <NativeSelect
          label={say('requestKinds.effect')}
          description={say('requestKinds.effectExplain')}
          data={effects.map((effect) => ({ value: effect, label: say(`requestKinds.effect.${effect}`) }))}
          value={values.effect}
          onChange={(event) => {
            const effect = event.currentTarget.value as Effect
            const offered = unitsOf(effect)
            const kept = values.units.filter((unit) => (offered as string[]).includes(unit))
            set({ effect, units: kept.length > 0 ? kept : offered.slice(0, 1) })
          }}
        />
        {values.effect === 'leave' ? (
          <NativeSelect
            label={say('requestKinds.balance')}
            data={(['', 'annual', 'compensation'] as const).map((balance) => ({
              value: balance,
              label: say(`requestKinds.balance.${balance === '' ? 'none' : balance}`),
            }))}
            value={values.balance}
            onChange={(event) => set({ balance: event.currentTarget.value as Values['balance'] })}
          />
        ) : null}
        <KindFields form={form} units={unitsOf(values.effect)} />
      </Form>
    </FormDialog>
  )
}
