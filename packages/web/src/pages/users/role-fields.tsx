import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core'
import { companyRoles, grantedRoles } from '@rollcall/core'
import type { Department, NewGrant } from '../../api/users.ts'
import { nameIn, useTexts } from '../../texts/language.ts'

type Role = NewGrant['role']

export const newGrant = (): NewGrant => ({
  role: 'manager',
  departmentId: null,
  from: new Date().toLocaleDateString('sv'),
  until: null,
})

interface Props {
  grant: NewGrant
  departments: readonly Department[]
  errorOf: (name: keyof NewGrant) => string | null
  onChange: (grant: NewGrant) => void
}

/** A role, the department it is for, and from when to when. */
export function RoleFields({ grant, departments, errorOf, onChange }: Props) {
  const { say, language } = useTexts()
  const forCompany = companyRoles.includes(grant.role)
  return (
    <SimpleGrid cols={2} spacing="xs">
      <NativeSelect
        label={say('users.role')}
        value={grant.role}
        error={errorOf('role')}
        data={grantedRoles.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        onChange={(event) => {
          const role = event.currentTarget.value as Role
          onChange({
            ...grant,
            role,
            departmentId: companyRoles.includes(role) ? null : (grant.departmentId ?? null),
          })
        }}
      />
      <NativeSelect
        label={say('users.department')}
        disabled={forCompany}
        value={grant.departmentId ?? ''}
        data={[
          { value: '', label: say(grant.role === 'manager' ? 'users.choose' : 'users.wholeCompany') },
          ...departments.map(({ id, name, nameEn }) => ({
            value: String(id),
            label: nameIn(language, name, nameEn),
          })),
        ]}
        error={errorOf('departmentId')}
        onChange={(event) =>
          onChange({
            ...grant,
            departmentId: event.currentTarget.value ? Number(event.currentTarget.value) : null,
          })
        }
      />
      <TextInput
        type="date"
        label={say('users.fromDate')}
        required
        value={grant.from}
        error={errorOf('from')}
        onChange={(event) => onChange({ ...grant, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={say('users.untilDate')}
        value={grant.until ?? ''}
        error={errorOf('until')}
        onChange={(event) => onChange({ ...grant, until: event.currentTarget.value || null })}
      />
    </SimpleGrid>
  )
}
