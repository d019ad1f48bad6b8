import { Anchor, Card, Stack, Text, Title } from '@mantine/core'
import { type Policy, scopeName, settingName } from '@rollcall/core'
import type { Policies, PolicyRow, PolicyScope } from '../../api/policies.ts'
import { dateWords } from '../../format/format.ts'
import { nameIn, useTexts } from '../../texts/language.ts'
import type { PoliciesSearch } from './search.ts'
import { settingWords } from './setting-kinds.ts'

interface Props {
  data: Policies
  scope: PolicyScope
  onOpen: (search: PoliciesSearch) => void
}

/** What was ever set, the latest first; of the company for everybody, each leading to its own. */
export function PolicyHistory({ data, scope, onOpen }: Props) {
  const { say } = useTexts()
  const title = scope === 'company' ? say('policies.everybody') : say('policies.history')
  return (
    <Card withBorder component="section" aria-label={title} padding="sm">
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      {data.policies.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say(scope === 'company' ? 'policies.noHistory' : 'policies.noOwn')}
        </Text>
      ) : (
        <Stack gap="sm">
          {data.policies.map((policy) => (
            <Line
              key={`${policy.scope}:${policy.scopeId}@${policy.validFrom}`}
              policy={policy}
              onOpen={scope === 'company' && policy.scope !== 'company' ? onOpen : null}
            />
          ))}
        </Stack>
      )}
    </Card>
  )
}

function Line({ policy, onOpen }: { policy: PolicyRow; onOpen: Props['onOpen'] | null }) {
  const { say, language } = useTexts()
  const { scope, scopeId, name, nameEn, number, validFrom, until, settings } = policy
  const shown = name === null ? '' : `${nameIn(language, name, nameEn)}${number === null ? '' : ` ${number}`}`
  const whose = `${scopeName(scope, language)} ${shown}`.trim()
  const date = dateWords(language, validFrom, 'short')
  const words = Object.entries(settings).map(
    ([key, value]) =>
      `${settingName(key as keyof Policy, language)} ${settingWords(say, key as keyof Policy, value)}`,
  )
  return (
    <div>
      <Text size="sm" fw={600}>
        {onOpen === null ? (
          whose
        ) : (
          <Anchor
            component="button"
            type="button"
            fw={600}
            size="sm"
            onClick={() => onOpen({ scope, id: scopeId, ...(scope === 'employee' ? { name: shown } : {}) })}
          >
            {whose}
          </Anchor>
        )}{' '}
        <Text span size="sm" c="dimmed" className="numbers">
          {until === null
            ? say('policies.from', { date })
            : say('policies.fromUntil', { date, until: dateWords(language, until, 'short') })}
        </Text>
      </Text>
      <Text size="sm">{words.length === 0 ? say('policies.ended') : words.join(' · ')}</Text>
    </div>
  )
}
