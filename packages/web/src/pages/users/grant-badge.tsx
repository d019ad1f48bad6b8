import { Badge } from '@mantine/core'
import type { UserGrant } from '../../api/users.ts'
import { dateWords } from '../../format/format.ts'
import { type Language, nameIn, type Say, useTexts } from '../../texts/language.ts'

/** A role with its department; one that has not begun looks so. */
export function GrantBadge({ grant }: { grant: UserGrant }) {
  const { say, language } = useTexts()
  const { holds, until } = grant
  return (
    <Badge
      variant={holds ? 'light' : 'outline'}
      color={holds ? 'teal' : 'gray'}
      tt="none"
      h="auto"
      className="wraps"
    >
      {grantWords(say, language, grant)}
      {holds ? '' : ` · ${say('users.from', { date: dateWords(language, grant.from, 'day') })}`}
      {holds && until ? ` · ${say('users.until', { date: dateWords(language, until, 'day') })}` : ''}
    </Badge>
  )
}

export function grantWords(say: Say, language: Language, grant: UserGrant): string {
  const department = grant.departmentName && nameIn(language, grant.departmentName, grant.departmentNameEn)
  return `${say(`role.${grant.role}`)}${department ? ` · ${department}` : ''}`
}
