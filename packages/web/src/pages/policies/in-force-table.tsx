import { Text } from '@mantine/core'
import { type Policy, scopeName, settingName } from '@rollcall/core'
import type { Policies } from '../../api/policies.ts'
import { dateWords } from '../../format/format.ts'
import { Table } from '../../parts/table/table.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import { defaultSetting, policyKeysInOrder, settingWords } from './setting-kinds.ts'

/** Each key, its value on the date, and the policy that makes it. */
export function InForceTable({ data }: { data: Policies }) {
  const { say, language } = useTexts()
  const originOf = (key: keyof Policy) => data.inForce.find((one) => one.key === key)
  const shownOf = (key: keyof Policy) => {
    const origin = originOf(key)
    return settingWords(say, key, origin ? origin.value : defaultSetting(key))
  }
  const originWords = (key: keyof Policy) => {
    const origin = originOf(key)
    if (!origin) return say('policies.default')
    const { scope, scopeId, validFrom } = origin
    const named = scope === 'site' ? data.sites : scope === 'department' ? data.departments : []
    const found = named.find(({ id }) => id === scopeId)
    const date = dateWords(language, validFrom, 'short')
    const words = { scope: scopeName(scope, language), date }
    return found
      ? say('policies.originNamed', { ...words, name: nameIn(language, found.name, found.nameEn) })
      : say('policies.originOf', words)
  }
  return (
    <Table
      label={say('policies.title')}
      title={say('policies.inForce', { date: dateWords(language, data.date, 'short') })}
      rows={policyKeysInOrder}
      rowKey={(key) => key}
      count={(count) => say('policies.keyCount', { count })}
      empty={say('policies.default')}
      filters={[
        {
          id: 'changed',
          label: say('policies.changedOnly'),
          passes: (key: keyof Policy) => originOf(key) !== undefined,
        },
      ]}
      columns={[
        {
          id: 'key',
          head: say('policies.key'),
          by: (key) => settingName(key, language),
          cell: (key) => (
            <>
              <Text size="sm">{settingName(key, language)}</Text>
              <Text size="xs" c="dimmed" hiddenFrom="md">
                {originWords(key)}
              </Text>
            </>
          ),
        },
        {
          id: 'value',
          head: say('policies.value'),
          className: 'numbers',
          by: shownOf,
          cell: (key) => (
            <Text size="sm" fw={originOf(key) ? 600 : 400} c={originOf(key) ? undefined! : 'dimmed'}>
              {shownOf(key)}
            </Text>
          ),
        },
        { id: 'origin', head: say('policies.origin'), from: 'md', by: originWords, cell: originWords },
      ]}
    />
  )
}
