import type { employeesQuery } from '../api/employees.ts'
import type { Me } from '../api/me.ts'
import type { Language, Say } from '../texts/language.ts'
import { foundBy } from './found-by.ts'
import type { IconName } from './icon.tsx'
import { pagesOf } from './navigation.ts'

/** What the palette offers, and where it leads. */
export interface Found {
  to: string
  text: string
  detail?: string
  icon: IconName
}

type Employee = Awaited<ReturnType<ReturnType<typeof employeesQuery>['queryFn']>>['employees'][number]

/** The pages that are for this user and hold the text; of Korean their initial consonants do. */
export function pagesFound(say: Say, me: Me, text: string): Found[] {
  return [...pagesOf(me), { to: '/account', text: 'nav.account', icon: 'person' } as const]
    .map((page) => ({ ...page, text: say(page.text) }))
    .filter((page) => foundBy(page.text, text))
}

export const peopleFound = (language: Language, employees: readonly Employee[]): Found[] =>
  employees.map(({ id, name, number, department }) => ({
    to: `/people/${id}`,
    text: name,
    detail: [number, department && (language === 'ko' ? department.name : department.nameEn)]
      .filter(Boolean)
      .join(' · '),
    icon: 'person',
  }))
