import { ActionIcon, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type Policy, settingName } from '@rollcall/core'
import { type PolicyScope, setPolicy, tryPolicy } from '../../api/policies.ts'
import { dateWords } from '../../format/format.ts'
import { EffectPreview } from '../../parts/effect/effect-preview.tsx'
import { Form } from '../../parts/form/form.tsx'
import { FormDialog } from '../../parts/form/form-dialog.tsx'
import { useForm } from '../../parts/form/use-form.ts'
import { useTexts } from '../../texts/language.ts'
import { SettingField } from './setting-field.tsx'
import { defaultSetting, policyKeysInOrder, type SettingValue } from './setting-kinds.ts'

interface Props {
  of: { scope: PolicyScope; scopeId: number; name: string }
  /** What the scope has of its own on the date. */
  own: Readonly<Record<string, SettingValue>>
  validFrom: string
  onClose: () => void
}

const quietMs = 400

/** What holds for a scope from a date on; what it changes is shown before it is applied. */
export function PolicyDialog({ of: { scope, scopeId, name }, own, validFrom, onClose }: Props) {
  const { say, language } = useTexts()
  const form = useForm({
    initial: { validFrom, settings: own as Record<string, SettingValue>, reason: '' },
    change: setPolicy,
    input: ({ reason, ...policy }) => ({ ...sent(policy), scope, scopeId, reason: reason.trim() || null }),
    said: (_, values) => ({
      text: say('policies.saved', { name, date: dateWords(language, values.validFrom, 'short') }),
    }),
    onDone: onClose,
  })
  const { values, set, field } = form
  const [tried] = useDebouncedValue(values, quietMs)
  const chosen = policyKeysInOrder.filter((key) => key in values.settings)
  const missing = policyKeysInOrder.filter((key) => !(key in values.settings))
  const put = (key: keyof Policy, value: SettingValue) =>
    set({ settings: { ...values.settings, [key]: value } })
  const leaveOut = (key: keyof Policy) => {
    const { [key]: _, ...settings } = values.settings
    set({ settings })
  }
  return (
    <FormDialog form={form} onClose={onClose} title={say('policies.setOf', { name })} size="lg">
      <Form form={form} action={say('policies.save')}>
        <TextInput type="date" label={say('policies.validFrom')} required {...field('validFrom')} />
        <Stack gap="xs" role="group" aria-label={say('policies.own')}>
          {chosen.length === 0 ? (
            <Text size="sm" c="dimmed">
              {say('policies.ownNone')}
            </Text>
          ) : null}
          {chosen.map((key) => (
            <Group key={key} gap="xs" wrap="nowrap" align="end">
              <SettingField of={key} value={values.settings[key]!} onChange={(value) => put(key, value)} />
              <ActionIcon
                variant="default"
                size="input-sm"
                aria-label={say('policies.removeKey', { key: settingName(key, language) })}
                onClick={() => leaveOut(key)}
              >
                ×
              </ActionIcon>
            </Group>
          ))}
          {missing.length > 0 ? (
            <NativeSelect
              aria-label={say('policies.addKey')}
              value=""
              data={[
                { value: '', label: say('policies.addKey') },
                ...missing.map((value) => ({ value, label: settingName(value, language) })),
              ]}
              onChange={({ currentTarget: { value } }) => {
                const key = missing.find((one) => one === value)
                if (key) put(key, defaultSetting(key))
              }}
            />
          ) : null}
          {form.errorOf('settings') ? (
            <Text size="sm" c="red" role="alert">
              {form.errorOf('settings')}
            </Text>
          ) : null}
        </Stack>
        <Textarea
          label={say('policies.reason')}
          description={say('policies.reasonExplain')}
          maxLength={1000}
          autosize
          {...field('reason')}
        />
        <EffectPreview
          act="set-policy"
          input={tried.validFrom === '' ? null : { ...sent(tried), scope, scopeId, reason: null }}
          ask={tryPolicy}
        />
      </Form>
    </FormDialog>
  )
}

const sent = ({ validFrom, settings }: { validFrom: string; settings: Record<string, SettingValue> }) => ({
  validFrom,
  settings: Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
  ) as Record<string, number | string | string[] | null>,
})
