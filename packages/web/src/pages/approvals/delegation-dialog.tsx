import { Group, TextInput } from '@mantine/core'
import { bound } from '../../api/change.ts'
import { addDelegation, endDelegation } from '../../api/delegations.ts'
import { addDays } from '../../format/format.ts'
import { DateField } from '../../parts/date-field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { DelegateSelect } from './delegate-select.tsx'

interface Props {
  today: string
  /** Whether somebody else's place can be given too. */
  forOthers: boolean
  onClose: () => void
}

/** Who decides in one's place, from when to when. */
export function DelegationDialog({ today, forOthers, onClose }: Props) {
  const { say } = useTexts()
  const initial = {
    fromUserId: null as string | null,
    toUserId: null as string | null,
    first: today,
    last: addDays(today, 6),
    reason: '',
  }
  const form = useForm({
    initial,
    change: addDelegation,
    input: ({ toUserId, ...rest }) => ({ ...rest, toUserId: toUserId ?? '' }),
    said: ({ delegationId, isNew }) => ({
      text: say('delegations.added'),
      ...(isNew && { undo: bound(endDelegation, delegationId) }),
    }),
    onDone: onClose,
  })
  const { field, set } = form
  return (
    <FormDialog form={form} onClose={onClose} title={say('delegations.add')}>
      <Form form={form} action={say('delegations.addNow')} onCancel={onClose}>
        {forOthers ? (
          <DelegateSelect
            label={say('delegations.from')}
            placeholder={say('delegations.fromMe')}
            decidersOnly
            {...field('fromUserId')}
            onChange={(fromUserId) => set({ fromUserId })}
          />
        ) : null}
        <DelegateSelect
          label={say('delegations.to')}
          placeholder={say('delegations.toExample')}
          required
          {...field('toUserId')}
          onChange={(toUserId) => set({ toUserId })}
        />
        <Group grow align="flex-start">
          <DateField label={say('delegations.first')} required field={field('first')} />
          <DateField label={say('delegations.last')} required field={field('last')} />
        </Group>
        <TextInput label={say('delegations.reason')} maxLength={1000} {...field('reason')} />
      </Form>
    </FormDialog>
  )
}
