import { Checkbox, Text } from '@mantine/core'
import { changeKind, type KindSettings } from '../../api/request-kinds.ts'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { KindFields, sentOf } from './kind-fields.tsx'
import { unitsOf } from './units-of.ts'

/** Changes how a kind is asked for from now on. */
export function ChangeKindDialog({ kind, onClose }: { kind: KindSettings; onClose: () => void }) {
  const { say, language } = useTexts()
  const { code, effect, balance: _, asked, steps, mostDaysAhead, mostDaysAfter, ...rest } = kind
  const form = useForm({
    initial: {
      ...rest,
      units: [...rest.units] as string[],
      steps: steps.join(','),
      mostDaysAhead: mostDaysAhead ?? '',
      mostDaysAfter: mostDaysAfter ?? '',
    },
    change: changeKind,
    input: ({ retired, ...values }) => ({ code, retired, ...sentOf(values) }),
    said: () => ({ text: say('requestKinds.changed') }),
    onDone: onClose,
  })
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      size="lg"
      title={say('requestKinds.changeOf', { name: kind.name[language] })}
    >
      <Form form={form} action={say('requestKinds.save')} onCancel={onClose}>
        {asked > 0 ? (
          <Text size="sm" c="dimmed">
            {say('requestKinds.fromNowOn', { count: asked })}
          </Text>
        ) : null}
        <KindFields form={form} units={unitsOf(effect)} />
        <Checkbox
          label={say('requestKinds.retire')}
          description={say('requestKinds.retireExplain')}
          checked={form.values.retired}
          onChange={(event) => form.set({ retired: event.currentTarget.checked })}
        />
      </Form>
    </FormDialog>
  )
}
