import { NativeSelect, SimpleGrid } from '@mantine/core'
import { personTraits } from '@rollcall/core'
import { bound } from '../../api/change.ts'
import { type PersonTrait, setTrait } from '../../api/people.ts'
import { presentDate } from '../../api/present-date.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { untilOf } from './dates.ts'

/** On which dates something holds that the law asks for. */
export function TraitDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { say } = useTexts()
  const form = useForm({
    initial: {
      trait: personTraits[0] as PersonTrait,
      from: presentDate(),
      until: null as string | null,
    },
    change: setTrait,
    input: ({ until, ...values }) => ({ id, dates: { ...values, until: untilOf(until), holds: true } }),
    said: (_, { until, ...values }) => ({
      text: say('profile.traitDone'),
      undo: bound(setTrait, { id, dates: { ...values, until: untilOf(until), holds: false } }),
    }),
    onDone: onClose,
  })
  const { field, values, set } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('profile.addTrait')}>
      <Form form={form} action={say('profile.save')} onCancel={onClose}>
        <NativeSelect
          label={say('profile.trait')}
          data-autofocus
          data={personTraits.map((trait) => ({ value: trait, label: say(`profile.trait.${trait}`) }))}
          value={values.trait}
          onChange={(event) => set({ trait: event.currentTarget.value as PersonTrait })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
          <DateField label={say('organisation.from')} required field={field('from')} />
          <DateField label={say('profile.lastDayOptional')} field={field('until')} />
        </SimpleGrid>
      </Form>
    </FormDialog>
  )
}
