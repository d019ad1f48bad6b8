import { Group, NativeSelect } from '@mantine/core'
import { policyScopes, scopeName } from '@rollcall/core'
import type { Policies, PolicyScope } from '../../api/policies.ts'
import { PersonChoice } from '../../parts/person-choice.tsx'
import { nameIn, useTexts } from '../../texts/language.ts'
import type { PoliciesSearch } from './search.ts'

interface Props {
  search: PoliciesSearch
  data: Policies
  onChoose: (search: PoliciesSearch) => void
}

/** The company, or a site, a department or a person. */
export function ScopeChoice({ search: { scope = 'company', id, name }, data, onChoose }: Props) {
  const { say, language } = useTexts()
  const named = scope === 'site' ? data.sites : scope === 'department' ? data.departments : []
  const choose = (to: PolicyScope) => {
    const [first] = to === 'site' ? data.sites : to === 'department' ? data.departments : []
    onChoose({ scope: to, id: first?.id })
  }
  return (
    <Group align="end" gap="sm">
      <NativeSelect
        label={say('policies.of')}
        value={scope}
        data={policyScopes.map((value) => ({ value, label: scopeName(value, language) }))}
        onChange={(event) => choose(event.currentTarget.value as PolicyScope)}
      />
      {named.length > 0 ? (
        <NativeSelect
          aria-label={scopeName(scope, language)}
          value={String(id)}
          data={named.map((one) => ({
            value: String(one.id),
            label: nameIn(language, one.name, one.nameEn),
          }))}
          onChange={(event) => onChoose({ scope, id: Number(event.currentTarget.value) })}
        />
      ) : null}
      {scope === 'employee' ? (
        <PersonChoice
          label={say('policies.person')}
          value={id === undefined ? null : { id, name: name ?? String(id) }}
          onChange={(person) => onChoose({ scope, id: person?.id, name: person?.name })}
        />
      ) : null}
    </Group>
  )
}
