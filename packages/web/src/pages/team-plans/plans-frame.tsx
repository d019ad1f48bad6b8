import { Group, Text, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { presentDate } from '../../api/present-date.ts'
import type { TeamPlans } from '../../api/team-plans.ts'
import { dateWords, monthWords } from '../../format/format.ts'
import { Kept } from '../../parts/kept.tsx'
import { Loaded } from '../../parts/loaded.tsx'
import { only } from '../../parts/search.ts'
import { useTexts } from '../../texts/language.ts'
import { isNarrow as isNarrowNow, narrow } from './narrow.ts'
import { PlansFilter } from './plans-filter.tsx'
import { rangeOf, type TeamPlansSearch } from './search.ts'

interface Asked {
  from: string
  to: string
  search?: string
}

interface Props {
  search: TeamPlansSearch
  queryOf: (asked: Asked) => UseQueryOptions<TeamPlans>
  onGo: (change: TeamPlansSearch) => void
  children: (plans: TeamPlans, isNarrow: boolean) => ReactNode
}

/** The plans of a month, on a phone of a week, under their dates and filters. */
export function PlansFrame({ search, queryOf, onGo, children }: Props) {
  const { say, language } = useTexts()
  const isNarrow = useMediaQuery(narrow, isNarrowNow(), { getInitialValueInEffect: false })
  const range = rangeOf(search.date ?? presentDate(), isNarrow)
  const query = useQuery(queryOf({ ...range, ...only('search', search.find) }))
  return (
    <Loaded query={query}>
      {(plans) => (
        <Kept gap="md" old={query.isPlaceholderData}>
          <Group justify="space-between">
            <Title order={2}>
              {isNarrow
                ? `${dateWords(language, plans.from, 'day')} – ${dateWords(language, plans.to, 'day')}`
                : monthWords(language, plans.from.slice(0, 7))}
            </Title>
            <PlansFilter plans={plans} search={search} isNarrow={isNarrow} onGo={onGo} />
          </Group>
          {plans.total > plans.people.length ? (
            <Text size="sm" c="dimmed">
              {say('teamPlans.more', { total: plans.total, shown: plans.people.length })}
            </Text>
          ) : null}
          {children(plans, isNarrow)}
        </Kept>
      )}
    </Loaded>
  )
}
