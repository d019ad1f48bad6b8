import { Checkbox, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { type Policy, settingName } from '@rollcall/core'
import { useTexts } from '../../texts/language.ts'
import type { TextId } from '../../texts/texts.ts'
import { defaultSetting, type SettingValue, settingKinds } from './setting-kinds.ts'

interface Props {
  of: keyof Policy
  value: SettingValue
  onChange: (value: SettingValue) => void
}

/** Enters the value of one key. */
export function SettingField({ of, value, onChange }: Props) {
  const { say, language } = useTexts()
  const label = settingName(of, language)
  const kind = settingKinds[of]
  const enter = {
    label,
    flex: 1,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  if (kind.is === 'word')
    return (
      <NativeSelect
        {...enter}
        value={String(value)}
        data={kind.words.map((word) => ({ value: word, label: say(`policyWord.${word}` as TextId) }))}
      />
    )
  if (kind.is === 'time') return <TextInput {...enter} type="time" value={String(value)} />
  if (kind.is === 'yearDay') return <TextInput {...enter} placeholder="01-01" value={String(value)} />
  if (kind.is === 'dateOrNone')
    return (
      <TextInput
        {...enter}
        type="date"
        value={value === null ? '' : String(value)}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    )
  if (kind.is === 'range') {
    const [from = '', to = ''] = value as readonly string[]
    return (
      <Group flex={1} gap="xs" grow align="end">
        <TextInput
          {...enter}
          type="time"
          label={say('policies.begin', { key: label })}
          value={from}
          onChange={(event) => onChange([event.currentTarget.value, to])}
        />
        <TextInput
          {...enter}
          type="time"
          label={say('policies.end', { key: label })}
          value={to}
          onChange={(event) => onChange([from, event.currentTarget.value])}
        />
      </Group>
    )
  }
  return (
    <Group flex={1} gap="xs" align="end">
      <NumberInput
        label={label}
        flex={1}
        min={0}
        allowDecimal={false}
        suffix={say(kind.is === 'seconds' ? 'policies.seconds' : 'policies.minutes')}
        disabled={value === null}
        value={value === null ? '' : Number(value)}
        onChange={(entered) => onChange(Number(entered))}
      />
      {kind.is === 'minutesOrNever' ? (
        <Checkbox
          label={say('policies.never')}
          checked={value === null}
          onChange={(event) => onChange(event.currentTarget.checked ? null : defaultSetting(of))}
          pb={8}
        />
      ) : null}
    </Group>
  )
}
